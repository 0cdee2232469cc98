package io.gridcase.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.testsupport.GeneratedText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentStateTest {

    private static final String REFUSED = "-";

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from              | DISPATCH   | ACCEPT   | RETURN            | REPORT_HANDLED | REWORK     | CLOSE  | VOID
            AWAITING_DISPATCH | DISPATCHED | -        | -                 | -              | -          | -      | VOIDED
            DISPATCHED        | -          | ACCEPTED | AWAITING_DISPATCH | -              | -          | -      | VOIDED
            ACCEPTED          | -          | -        | AWAITING_DISPATCH | HANDLED        | -          | -      | VOIDED
            HANDLED           | -          | -        | -                 | -              | DISPATCHED | CLOSED | VOIDED
            CLOSED            | -          | -        | -                 | -              | -          | -      | -
            VOIDED            | -          | -        | -                 | -              | -          | -      | -
            """)
    void only_what_the_table_lists_is_possible(ArgumentsAccessor row) {
        var from = AssignmentState.valueOf(row.getString(0));
        for (var action : AssignmentAction.values()) {
            var to = row.getString(action.ordinal() + 1);
            if (to.equals(REFUSED)) {
                assertThatThrownBy(() -> from.after(action)).isInstanceOf(IllegalTransition.class);
            } else {
                assertThat(from.after(action)).isEqualTo(AssignmentState.valueOf(to));
            }
        }
    }

    @Test
    void a_refusal_says_what_would_be_possible() {
        assertThatThrownBy(() -> AssignmentState.ACCEPTED.after(AssignmentAction.ACCEPT))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        refused -> assertThat(refused.facts())
                                .containsEntry("state", AssignmentState.ACCEPTED)
                                .extractingByKey("allowed")
                                .asString()
                                .isEqualTo("[RETURN, REPORT_HANDLED]"));
    }

    @Test
    void the_life_of_a_case_is_rendered_from_the_table() {
        GeneratedText.checkSection("docs/case-lifecycle.md", "dispatch", rendered());
    }

    private static String rendered() {
        return Arrays.stream(AssignmentState.values())
                .flatMap(from -> Arrays.stream(AssignmentAction.values())
                        .filter(from.transitions()::containsKey)
                        .map(action -> "| %s | %s | %s |\n"
                                .formatted(from, action, from.transitions().get(action))))
                .collect(Collectors.joining("", "| from | action | to |\n|---|---|---|\n", ""));
    }
}
