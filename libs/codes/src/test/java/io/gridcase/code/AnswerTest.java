package io.gridcase.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({"plate=浙F12345, plate, 浙F12345", "note=a=b, note, a=b", "note=, note, ''", "note, note, ''", "=x, '', x"
    })
    void a_line_is_parted_at_its_first_sign(String line, String attribute, String value) {
        assertThat(Answer.of(line)).isEqualTo(new Answer(attribute, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plate=浙F12345", "note=a=b", "note=", "note= two\nlines "})
    void a_line_comes_out_as_it_went_in(String line) {
        assertThat(Answer.of(line).toString()).isEqualTo(line);
    }

    @Test
    void several_values_of_a_question_have_a_line_each_and_keep_their_order() {
        var lines = List.of("waste=oil", "plate=x", "waste=glass");

        var values = Answer.byAttribute(lines);

        assertThat(values).containsExactly(entry("waste", List.of("oil", "glass")), entry("plate", List.of("x")));
        assertThat(Answer.lines(values)).containsExactly("waste=oil", "waste=glass", "plate=x");
    }
}
