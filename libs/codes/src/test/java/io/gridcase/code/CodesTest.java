package io.gridcase.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void a_case_number_is_county_day_and_sequence() {
        assertThat(CaseNumber.of("330483", LocalDate.of(2017, 6, 30), 1)).hasToString("33048320170630000001");
    }

    @Test
    void the_sequence_of_a_day_ends_before_it_would_need_a_seventh_digit() {
        var day = LocalDate.of(2017, 6, 30);
        assertThat(CaseNumber.of("330483", day, 999_999)).hasToString("33048320170630999999");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of("330483", day, 1_000_000));
    }

    @Test
    void a_grid_code_knows_the_areas_above_it() {
        var grid = new GridCode("330483101018001");
        assertThat(grid.village()).isEqualTo("330483101018");
        assertThat(grid.town()).isEqualTo("330483101");
        assertThat(grid.county()).isEqualTo("330483");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "33048310101800",
                "3304831010180011",
                "330483101018a01",
                "%30483101018001",
                "330483101018001\n"
            })
    void what_is_not_a_grid_code_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GridCode(value))
                .withMessageContaining("grid code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Puyuan", "9-lives", "puyuan.municipal", "puyuan municipal", "../etc"})
    void what_is_not_a_department_code_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DepartmentCode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0605", "060500", "o6050", "０６０５０"})
    void what_is_not_a_class_code_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClassCode(value));
    }

    @ParameterizedTest
    @EnumSource
    void an_attribute_type_is_found_by_its_word(AttributeType type) {
        assertThat(type.word()).isLowerCase();
        assertThat(AttributeType.ofWord(type.word())).isEqualTo(type);
    }
}
