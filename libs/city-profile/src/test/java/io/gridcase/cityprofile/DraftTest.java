package io.gridcase.cityprofile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are only thought of, beside a profile that stands. */
class DraftTest {

    private static final String LIMITS = "scheme,kind,code,condition_no,handling_type,area_class,valid_from,valid_to,"
            + "limit_value,limit_unit,limit_basis\n";
    private static final String AREA_CLASSES = "area_prefix,area_class,valid_from,valid_to\n";
    private static final String MATRIX = "rule_id,kind,code,area_prefix,department,valid_from,valid_to\n";

    @TempDir
    Path folder;

    private CityProfile profile;

    @BeforeEach
    void read() {
        profile = CityProfile.read(new SmallProfile().writeTo(folder));
    }

    @Test
    void a_draft_takes_the_place_of_its_file_and_of_nothing_else() {
        var drafted = profile.with(Map.of(
                Part.LIMITS,
                bytes(LIMITS + "S,INCIDENT,06050,1,GENERAL,II,2016-01-01,,2,WORK_DAY,CITY_RULE\n"),
                Part.AREA_CLASSES,
                bytes(AREA_CLASSES)));

        assertThat(drafted.limits()).extracting(LimitEntry::limit).containsExactly(new Limit(2, LimitUnit.WORK_DAY));
        assertThat(drafted.areaClasses()).isEmpty();
        assertThat(drafted.responsibilityMatrix()).isEqualTo(profile.responsibilityMatrix());
        assertThat(profile.limits()).hasSize(3);
        assertThat(profile.areaClasses()).hasSize(3);
    }

    @Test
    void everything_that_is_wrong_in_any_of_them_is_said_at_once() {
        var invalid = catchThrowableOfType(
                InvalidCityProfile.class,
                () -> profile.with(Map.of(
                        Part.LIMITS,
                        bytes(LIMITS
                                + "S,INCIDENT,06051,1,GENERAL,,2016-01-01,,2,WORK_DAY,CITY_RULE\n"
                                + "S,INCIDENT,06050,1,GENERAL,IV,2016-01-01,,-2,WORK_DAY,NONE\n"),
                        Part.AREA_CLASSES,
                        bytes(AREA_CLASSES + "330483999,I,2016-01-01,\n"),
                        Part.RESPONSIBILITY_MATRIX,
                        bytes(MATRIX + "R1,INCIDENT,06050,330483101,nobody,2016-01-01,\n"))));

        assertThat(invalid.errors())
                .extracting(error -> error.file() + ":" + error.line() + " " + error.column())
                .containsExactly(
                        "area-classes.csv:2 area_prefix",
                        "limits.csv:2 condition_no",
                        "limits.csv:3 area_class",
                        "limits.csv:3 limit_value",
                        "limits.csv:3 limit_basis",
                        "responsibility-matrix.csv:2 department");
    }

    @Test
    void what_is_no_text_and_what_can_be_no_draft_is_refused() {
        assertThatThrownBy(() -> profile.with(Map.of(Part.LIMITS, new byte[] {(byte) 0xff})))
                .isInstanceOf(InvalidCityProfile.class)
                .hasMessageContaining("limits.csv");
        assertThatThrownBy(() -> profile.with(Map.of(Part.LIMITS, new byte[0]))).isInstanceOf(InvalidCityProfile.class);
        assertThatThrownBy(() -> profile.with(Map.of(Part.STAFF, bytes("a\n"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
