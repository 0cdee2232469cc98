package io.gridcase.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.intake.EditedProfile;
import io.gridcase.intake.ProfileCopy;
import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportProfileTest extends EditedProfile {

    private static final String IN_FORCE = "case_class where valid_to is null";

    /** Changes whenever a row of these tables is written anew. */
    private static final String ROWS = """
            select md5((select string_agg(xmin::text || id, ',' order by id) from case_class)
                || (select string_agg(xmin::text || code, ',' order by code) from grid_cell)
                || (select string_agg(xmin::text || channel, ',' order by channel) from channel_rule)
                || (select string_agg(xmin::text || person, ',' order by person, area_prefix) from duty))
            """;

    private static final String KERB_LIMITS = """
            select limit_value || ' until ' || case when valid_to is null then 'further notice' else 'later' end
            from case_class join filing_condition on edition_id = id
            where code = '06050' and condition_no = 2 order by valid_from
            """;

    @Inject
    ProfileTables profile;

    @Inject
    Tables tables;

    @Test
    void the_city_is_there_when_the_service_has_started() {
        assertThat(tables.count(IN_FORCE)).isEqualTo(250);
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

        importProfile.from(ProfileCopy.TONGXIANG);

        assertThat(tables.rows(ROWS)).isEqualTo(before);
    }

    @Test
    void an_edited_profile_replaces_the_one_before() {
        var edited =
                new ProfileCopy(folder).edit("classes.csv", "路缘石缺损", "路缘石破损").folder();

        importProfile.from(edited);

        assertThat(tables.rows("select minor_zh from case_class where kind = 'INCIDENT' and code = '06050'"
                        + " and valid_to is null"))
                .containsExactly("路缘石破损");
        assertThat(tables.count(IN_FORCE)).isEqualTo(250);
    }

    @Test
    void only_what_a_profile_says_anew_gets_a_new_edition() {
        var others = "select md5(string_agg(xmin::text || id, ',' order by id)) from case_class where code <> '06050'";
        var before = tables.rows(others);
        var edited = new ProfileCopy(folder)
                .edit("conditions.csv", "(INCIDENT,06050,2,破损、缺失),5", "$1,3")
                .folder();

        importProfile.from(edited);

        assertThat(tables.rows(others)).isEqualTo(before);
        assertThat(tables.rows(KERB_LIMITS)).endsWith("5 until later", "3 until further notice");
    }

    @Test
    void back_to_what_it_said_before_is_an_edition_too_and_the_times_leave_no_gap() {
        importProfile.from(
                new ProfileCopy(folder).edit("classes.csv", "路缘石缺损", "路缘石断裂").folder());
        importProfile.from(ProfileCopy.TONGXIANG);

        assertThat(tables.rows("select minor_zh from case_class where kind = 'INCIDENT' and code = '06050'"
                        + " order by valid_from desc limit 3"))
                .containsExactly("路缘石缺损", "路缘石断裂", "路缘石缺损");
        assertThat(tables.rows("select valid_to from case_class where code = '06050' and valid_to is not null except"
                        + " select valid_from from case_class where code = '06050'"))
                .isEmpty();
    }

    @Test
    void what_takes_effect_later_is_planned_and_another_profile_replans_it() {
        importProfile.from(new ProfileCopy(folder)
                .edit("city.csv", "2016-01-01", "2099-01-01")
                .edit("classes.csv", "路缘石缺损", "路缘石残缺")
                .folder());

        assertThat(tables.rows("select minor_zh from case_class where code = '06050'"
                        + " and (valid_to at time zone 'Asia/Shanghai')::text = '2099-01-01 00:00:00'"))
                .containsExactly("路缘石缺损");
        assertThat(tables.rows("select minor_zh from case_class where code = '06050' and valid_to is null"))
                .containsExactly("路缘石残缺");

        importProfile.from(ProfileCopy.TONGXIANG);

        assertThat(tables.rows("select minor_zh from case_class where code = '06050' and valid_to is null"))
                .containsExactly("路缘石缺损");
        assertThat(tables.count("case_class where minor_zh = '路缘石残缺'")).isZero();
    }

    @Test
    void a_class_that_is_left_out_keeps_its_conditions() {
        importProfile.from(new ProfileCopy(folder).withoutAwnings().folder());

        assertThat(tables.count(IN_FORCE)).isEqualTo(249);
        assertThat(tables.count("filing_condition f join case_class c on c.id = f.edition_id"
                        + " where c.code = '06043' and c.valid_to is not null"))
                .isPositive();
    }

    @Test
    void older_codes_have_their_successors() {
        assertThat(tables.rows("select code || ' ' || (old_until at time zone 'Asia/Shanghai')::date"
                        + " from class_successor where old_kind = 'INCIDENT' and old_code = '0110'"))
                .containsExactly("06010 2026-07-01");
    }

    @Test
    void an_invalid_profile_is_refused_with_every_error_and_changes_nothing() {
        var invalid = new ProfileCopy(folder)
                .edit("grids.csv", "330483001001001,330483001001", "330483001001001,999999999999")
                .edit("classes.csv", "INCIDENT,06050", "ACCIDENT,06050")
                .edit("duties.csv", "py-inspector-4", "py-inspector-9")
                .folder();
        var before = tables.rows(ROWS);
        var version = profile.version();

        assertThatExceptionOfType(InvalidCityProfile.class)
                .isThrownBy(() -> importProfile.from(invalid))
                .withMessageContaining("grids.csv")
                .withMessageContaining("duties.csv")
                .withMessageContaining("classes.csv");

        assertThat(tables.rows(ROWS)).isEqualTo(before);
        assertThat(profile.version()).isEqualTo(version);
    }

    @Test
    void replicas_that_start_at_once_import_it_once() {
        var edited =
                new ProfileCopy(folder).edit("classes.csv", "路缘石缺损", "路缘石损坏").folder();

        var imports = Stream.generate(() -> CompletableFuture.runAsync(() -> importProfile.from(edited)))
                .limit(2)
                .toList();

        assertThat(imports).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(60)));
        // All rows of these tables were written by one transaction.
        assertThat(tables.rows("select xmin::text from grid_cell union select xmin::text from duty"
                        + " union select xmin::text from channel_rule"
                        + " union select xmin::text from case_class where minor_zh = '路缘石损坏'"))
                .hasSize(1);
        assertThat(tables.count("case_class where minor_zh = '路缘石损坏'")).isEqualTo(1);
        assertThat(tables.count(IN_FORCE)).isEqualTo(250);
    }
}
