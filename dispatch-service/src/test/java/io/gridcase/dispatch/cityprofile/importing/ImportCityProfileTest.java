package io.gridcase.dispatch.cityprofile.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.dispatch.running.SettableClock;
import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real profile of Tongxiang, and copies of it with something changed. */
@QuarkusTest
class ImportCityProfileTest {

    private static final Path TONGXIANG = Contracts.home().resolve("deploy/city/tongxiang");

    /** Changes whenever a row of the matrix is written anew. */
    private static final String ROWS =
            "select md5(string_agg(xmin::text || edition, ',' order by edition)) from responsibility_rule";

    private static final String STANDING = " from responsibility_rule where superseded_at is null";

    @Inject
    ImportCityProfile importCityProfile;

    @Inject
    DataSource database;

    @Inject
    SettableClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void back_to_tongxiang() throws SQLException {
        importCityProfile.from(TONGXIANG);
    }

    @Test
    void the_city_is_there_when_the_service_has_started() throws SQLException {
        assertThat(importCityProfile.isImported()).isTrue();
        assertThat(answer("select zone from city")).isEqualTo("Asia/Shanghai");
        assertThat(answer("select calendar_version from city")).matches("2026\\.1\\+[0-9a-f]{6}(\\.[0-9a-f]{6}){2}");
        assertThat(answer("select count(*) from department")).isEqualTo("80");
        assertThat(answer("select limit_value || ' ' || limit_unit from time_limit_rule"
                        + " where class_kind = 'INCIDENT' and class_code = '06050' and condition_no = 2"
                        + " and valid_from is null and replaced_at is null"))
                .isEqualTo("5 WORK_DAY");
    }

    @Test
    void the_same_profile_again_changes_nothing() throws SQLException {
        var before = answer(ROWS);

        importCityProfile.from(TONGXIANG);

        assertThat(answer(ROWS)).isEqualTo(before);
    }

    @Test
    void an_edited_profile_replaces_the_one_before() throws SQLException, IOException {
        edit("responsibility-matrix.csv", "(I06050-330483101,.*),puyuan-municipal,", "$1,puyuan-greening,");
        var before = answer("select count(*)" + STANDING);

        importCityProfile.from(folder);

        assertThat(answer("select department" + STANDING + " and rule_id = 'I06050-330483101'"))
                .isEqualTo("puyuan-greening");
        assertThat(answer("select count(*)" + STANDING)).isEqualTo(before);
    }

    @Test
    void what_stood_in_the_matrix_before_is_kept() throws SQLException, IOException {
        edit("responsibility-matrix.csv", "(I06050-330483101,.*),puyuan-municipal,", "$1,puyuan-greening,");
        edit("responsibility-matrix.csv", "(?m)^I06049-330483101,.*\\R", "");
        clock.set("2026-11-20T01:00:00Z");
        var editions = Integer.parseInt(answer("select count(*) from responsibility_rule"));

        importCityProfile.from(folder);

        assertThat(answer("select count(*) from responsibility_rule")).isEqualTo(String.valueOf(editions + 1));
        assertThat(answer(
                        "select string_agg(rule_id || ' ' || department, ',' order by rule_id) from responsibility_rule"
                                + " where superseded_at = '2026-11-20T01:00:00Z'"))
                .isEqualTo("I06049-330483101 puyuan-municipal,I06050-330483101 puyuan-municipal");
        assertThat(answer("select rule_id || ' ' || department from responsibility_rule"
                        + " where imported_at = '2026-11-20T01:00:00Z'"))
                .isEqualTo("I06050-330483101 puyuan-greening");
    }

    @Test
    void everything_that_a_rule_can_say_is_kept() throws SQLException {
        assertThat(answer("select answer || ' ' || array_to_string(assisting, ',')" + STANDING
                        + " and rule_id = 'C04002-330483101-wire'"))
                .isEqualTo("danger=wire tx-power");
        assertThat(answer("select department || ' ' || agent" + STANDING + " and rule_id = 'C01008-330483101-agent'"))
                .isEqualTo("tx-cable-tv puyuan-municipal");
        assertThat(answer("select time_from || ' ' || time_to" + STANDING + " and rule_id = 'I06029-330483101-night'"))
                .isEqualTo("22:00:00 06:00:00");
        assertThat(answer("select condition_no" + STANDING + " and rule_id = 'I06048-330483101-2'"))
                .isEqualTo("2");
    }

    @Test
    void a_limit_that_is_changed_is_kept_for_the_clocks_that_started_under_it() throws SQLException, IOException {
        edit("conditions.csv", "INCIDENT,06050,2,破损、缺失,5,", "INCIDENT,06050,2,破损、缺失,4,");
        var limits = "select string_agg(limit_value || case when replaced_at is null then '' else ' once' end, ', '"
                + " order by id) from time_limit_rule where class_kind = 'INCIDENT' and class_code = '06050'"
                + " and condition_no = 2 and valid_from is null";
        var rows = "select count(*) from time_limit_rule where replaced_at is null";
        var before = answer(rows);
        var history = answer(limits);

        importCityProfile.from(folder);

        assertThat(answer(limits)).isEqualTo(history + " once, 4");
        assertThat(answer(rows)).isEqualTo(before);
    }

    @Test
    void departments_of_a_group_have_a_calendar_of_their_own() throws SQLException {
        assertThat(answer("select hours_group from department where code = 'puyuan-greening'"))
                .isEqualTo("outdoor");
        assertThat(answer("select count(*) from working_session where season_from = '--06-01'"))
                .isEqualTo("2");
        assertThat(answer("select area_class from area_class where area_prefix = '330483101'"))
                .isEqualTo("II");
    }

    @Test
    void an_invalid_profile_is_refused_with_every_error_and_changes_nothing() throws SQLException, IOException {
        edit("departments.csv", "MAINTENANCE", "MAGIC");
        edit("calendar.csv", "2016-01-01", "2016-13-01");
        var before = answer(ROWS);
        var version = answer("select version from city_profile");

        assertThatExceptionOfType(InvalidCityProfile.class)
                .isThrownBy(() -> importCityProfile.from(folder))
                .withMessageContaining("departments.csv")
                .withMessageContaining("calendar.csv");

        assertThat(answer(ROWS)).isEqualTo(before);
        assertThat(answer("select version from city_profile")).isEqualTo(version);
    }

    @Test
    void a_calendar_that_leaves_out_a_year_is_refused_as_a_whole() throws SQLException, IOException {
        edit("calendar.csv", "(?m)^2019-.*\\R", "");
        var before = answer(ROWS);
        var version = answer("select version from city_profile");

        assertThatThrownBy(() -> importCityProfile.from(folder)).hasMessageContaining("2019");

        assertThat(answer(ROWS)).isEqualTo(before);
        assertThat(answer("select version from city_profile")).isEqualTo(version);
    }

    @Test
    void replicas_that_start_at_once_import_it_once() throws SQLException, IOException {
        edit("departments.csv", "Puyuan Town Sanitation", "Puyuan Sanitation");

        var imports = Stream.generate(() -> CompletableFuture.runAsync(this::importFolder))
                .limit(2)
                .toList();

        assertThat(imports).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(60)));
        // All rows were written by one transaction.
        assertThat(answer("select count(distinct xmin::text) from department")).isEqualTo("1");
        assertThat(answer("select count(*) from department")).isEqualTo("80");
    }

    private void importFolder() {
        try {
            importCityProfile.from(folder);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of Tongxiang in which every occurrence of a pattern in a file is replaced. */
    private void edit(String file, String pattern, String instead) throws IOException {
        if (Files.notExists(folder.resolve(file))) {
            try (var files = Files.list(TONGXIANG)) {
                for (var original : files.toList()) {
                    Files.copy(original, folder.resolve(original.getFileName()));
                }
            }
        }
        var edited = folder.resolve(file);
        var before = Files.readString(edited);
        Files.writeString(edited, before.replaceAll(pattern, instead));
        assertThat(edited).content().isNotEqualTo(before);
    }

    private String answer(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
