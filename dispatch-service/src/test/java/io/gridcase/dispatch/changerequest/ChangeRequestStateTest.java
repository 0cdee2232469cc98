package io.gridcase.dispatch.changerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.testsupport.GeneratedText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRequestStateTest {

    private static final String REFUSED = "-";

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from      | ENDORSE  | GRANT   | REFUSE  | WITHDRAW  | LAPSE
            ASKED     | ENDORSED | -       | REFUSED | WITHDRAWN | LAPSED
            ENDORSED  | -        | GRANTED | REFUSED | WITHDRAWN | LAPSED
            GRANTED   | -        | -       | -       | -         | -
            REFUSED   | -        | -       | -       | -         | -
            WITHDRAWN | -        | -       | -       | -         | -
            LAPSED    | -        | -       | -       | -         | -
            """)
    void only_what_the_table_lists_is_possible(ArgumentsAccessor row) {
        var from = ChangeRequestState.valueOf(row.getString(0));
        for (var action : ChangeRequestAction.values()) {
            var to = row.getString(action.ordinal() + 1);
            if (to.equals(REFUSED)) {
                assertThatThrownBy(() -> from.after(action)).isInstanceOf(ChangeRequestDecided.class);
            } else {
                assertThat(from.after(action)).isEqualTo(ChangeRequestState.valueOf(to));
            }
        }
    }

    @Test
    void what_can_still_be_decided_is_open() {
        assertThat(ChangeRequestState.open()).containsExactly(ChangeRequestState.ASKED, ChangeRequestState.ENDORSED);
    }

    @Test
    void the_life_of_a_request_is_rendered_from_the_table() {
        GeneratedText.checkSection("docs/case-lifecycle.md", "change-request", rendered());
    }

    private static String rendered() {
        return Arrays.stream(ChangeRequestState.values())
                .flatMap(from -> Arrays.stream(ChangeRequestAction.values())
                        .filter(from.transitions()::containsKey)
                        .map(action -> "| %s | %s | %s |\n"
                                .formatted(from, action, from.transitions().get(action))))
                .collect(Collectors.joining("", "| from | action | to |\n|---|---|---|\n", ""));
    }
}
