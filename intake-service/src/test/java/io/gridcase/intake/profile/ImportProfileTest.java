package io.gridcase.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportProfileTest {

    private static final Path TONGXIANG = Contracts.home().resolve("deploy/city/tongxiang");

    /** Changes whenever a row of these tables is written anew. */
    private static final String ROWS = """
            select md5((select string_agg(xmin::text || code, ',' order by kind, code) from case_class)
                || (select string_agg(xmin::text || code, ',' order by code) from grid_cell)
                || (select string_agg(xmin::text || channel, ',' order by channel) from channel_rule)
                || (select string_agg(xmin::text || person, ',' order by person, area_prefix) from duty))
            """;

    @Inject
    ImportProfile importProfile;

    @Inject
    ProfileTables profile;

    @Inject
    Tables tables;

    @TempDir
    Path folder;

    @AfterEach
    void back_to_tongxiang() {
        importProfile.from(TONGXIANG);
    }

    @Test
    void the_city_is_there_when_the_service_has_started() {
        assertThat(tables.count("case_class")).isEqualTo(250);
        assertThat(tables.count("grid_cell")).isGreaterThan(10_000);
        assertThat(tables.rows("select zone from city")).containsExactly("Asia/Shanghai");
    }

    @Test
    void what_intake_asks_and_decides_by_is_there() {
        assertThat(tables.count("channel_rule")).isEqualTo(10);
        assertThat(tables.rows("select minutes from stage_limit where stage = 'CONFIRMATION'"))
                .containsExactly("30");
        assertThat(tables.rows("select name_zh from reject_reason where code = 'not-real'"))
                .containsExactly("现场核实不属实");
        assertThat(tables.rows("select metres || ' m ' || hours || ' h' from duplicate_rule"
                        + " where kind = 'INCIDENT' and code in ('', '06050') order by code"))
                .containsExactly("50 m 24 h", "30 m 168 h");
        assertThat(tables.rows("select person from duty where duty = 'INSPECTOR' and area_prefix = '330483101018'"))
                .containsExactly("py-inspector-3");
    }

    @Test
    void a_pair_of_confusable_classes_is_found_from_either_side() {
        assertThat(tables.rows("select other_code from confusable_class where code = '06012'"))
                .containsExactly("06014");
        assertThat(tables.rows("select other_code from confusable_class where code = '06014'"))
                .containsExactly("06012");
    }

    @Test
    void the_choices_of_a_question_are_a_list_and_none_is_an_empty_one() {
        var choices =
                "select array_to_string(choices, ' ') from class_attribute where kind = 'COMPONENT' and attribute = ";

        assertThat(tables.rows(choices + "'in_carriageway' and code = '01003'")).containsExactly("yes=是 no=否");
        assertThat(tables.rows(choices + "'pole_number'")).containsExactly("");
        assertThat(tables.rows("select distinct datatype from class_attribute order by 1"))
                .contains("datetime", "multivaluelist", "singlevaluelist", "text");
    }

    @Test
    void the_same_profile_again_changes_nothing() {
        var before = tables.rows(ROWS);

        importProfile.from(TONGXIANG);

        assertThat(tables.rows(ROWS)).isEqualTo(before);
    }

    @Test
    void an_edited_profile_replaces_the_one_before() throws IOException {
        edit("classes.csv", "路缘石缺损", "路缘石破损");

        importProfile.from(folder);

        assertThat(tables.rows("select minor_zh from case_class where kind = 'INCIDENT' and code = '06050'"))
                .containsExactly("路缘石破损");
        assertThat(tables.count("case_class")).isEqualTo(250);
    }

    @Test
    void an_invalid_profile_is_refused_with_every_error_and_changes_nothing() throws IOException {
        edit("grids.csv", "330483001001001,330483001001", "330483001001001,999999999999");
        edit("classes.csv", "INCIDENT,06050", "ACCIDENT,06050");
        var before = tables.rows(ROWS);
        var version = profile.version();

        assertThatExceptionOfType(InvalidCityProfile.class)
                .isThrownBy(() -> importProfile.from(folder))
                .withMessageContaining("grids.csv")
                .withMessageContaining("classes.csv");

        assertThat(tables.rows(ROWS)).isEqualTo(before);
        assertThat(profile.version()).isEqualTo(version);
    }

    @Test
    void replicas_that_start_at_once_import_it_once() throws IOException {
        edit("classes.csv", "路缘石缺损", "路缘石损坏");

        var imports = Stream.generate(() -> CompletableFuture.runAsync(() -> importProfile.from(folder)))
                .limit(2)
                .toList();

        assertThat(imports).allSatisfy(one -> assertThat(one).succeedsWithin(java.time.Duration.ofSeconds(60)));
        // All rows of a table were written by one transaction.
        assertThat(tables.rows("select distinct xmin::text from grid_cell")).hasSize(1);
        assertThat(tables.count("case_class")).isEqualTo(250);
    }

    /** A copy of Tongxiang with one text changed, the first time it occurs. */
    private void edit(String file, String text, String instead) throws IOException {
        if (Files.notExists(folder.resolve(file))) {
            try (var files = Files.list(TONGXIANG)) {
                for (var original : files.toList()) {
                    Files.copy(original, folder.resolve(original.getFileName()));
                }
            }
        }
        var edited = folder.resolve(file);
        assertThat(edited).content().contains(text);
        Files.writeString(edited, Files.readString(edited).replaceFirst(text, instead));
    }
}
