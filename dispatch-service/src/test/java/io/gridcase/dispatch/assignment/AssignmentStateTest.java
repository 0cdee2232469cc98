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
            action               | AWAITING_DISPATCH    | AWAITING_ARBITRATION | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | HANDLED    | CLOSED | VOIDED
            DISPATCH             | DISPATCHED           | -                    | -                 | -                   | -         | -         | -                   | -          | -      | -
            ESCALATE             | AWAITING_ARBITRATION | -                    | -                 | -                   | -         | -         | -                   | -          | -      | -
            ARBITRATE            | -                    | DISPATCHED           | -                 | -                   | -         | -         | -                   | -          | -      | -
            ACCEPT               | -                    | -                    | ACCEPTED          | -                   | -         | -         | -                   | -          | -      | -
            RETURN               | -                    | -                    | AWAITING_DISPATCH | AWAITING_DISPATCH   | -         | -         | -                   | -          | -      | -
            REASSIGN             | -                    | -                    | AWAITING_DISPATCH | AWAITING_DISPATCH   | -         | -         | -                   | -          | -      | -
            TRANSFER             | -                    | -                    | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | HANDLED    | -      | -
            EXTEND               | -                    | -                    | -                 | ACCEPTED            | -         | -         | -                   | -          | -      | -
            CHANGE_HANDLING_TYPE | -                    | -                    | -                 | ACCEPTED            | -         | -         | -                   | -          | -      | -
            SUSPEND              | -                    | -                    | -                 | SUSPENDED           | -         | -         | -                   | -          | -      | -
            POSTPONE             | -                    | -                    | -                 | POSTPONED           | -         | -         | -                   | -          | -      | -
            RESUME               | -                    | -                    | -                 | -                   | ACCEPTED  | ACCEPTED  | -                   | -          | -      | -
            ASSIST               | -                    | -                    | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | -          | -      | -
            DECLINE_ASSISTANCE   | -                    | -                    | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | -          | -      | -
            REPORT_OWN_PART      | -                    | -                    | -                 | AWAITING_ASSISTANCE | -         | -         | -                   | -          | -      | -
            REPORT_HANDLED       | -                    | -                    | -                 | HANDLED             | -         | -         | -                   | -          | -      | -
            COMPLETE             | -                    | -                    | -                 | -                   | -         | -         | HANDLED             | -          | -      | -
            REMIND               | -                    | -                    | DISPATCHED        | ACCEPTED            | -         | -         | AWAITING_ASSISTANCE | -          | -      | -
            SUPERVISE            | AWAITING_DISPATCH    | AWAITING_ARBITRATION | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | HANDLED    | -      | -
            ANSWER_SUPERVISION   | -                    | -                    | DISPATCHED        | ACCEPTED            | SUSPENDED | POSTPONED | AWAITING_ASSISTANCE | HANDLED    | -      | -
            REWORK               | -                    | -                    | -                 | -                   | -         | -         | -                   | DISPATCHED | -      | -
            CLOSE                | -                    | -                    | -                 | -                   | -         | -         | -                   | CLOSED     | -      | -
            VOID                 | VOIDED               | VOIDED               | VOIDED            | VOIDED              | VOIDED    | VOIDED    | VOIDED              | VOIDED     | -      | -
            """)
    void only_what_the_table_lists_is_possible(ArgumentsAccessor row) {
        var action = AssignmentAction.valueOf(row.getString(0));
        for (var from : AssignmentState.values()) {
            var to = row.getString(from.ordinal() + 1);
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
                                .isEqualTo(
                                        "[RETURN, REASSIGN, EXTEND, CHANGE_HANDLING_TYPE, SUSPEND, POSTPONE, ASSIST, DECLINE_ASSISTANCE, REPORT_HANDLED, REMIND, ANSWER_SUPERVISION]"));
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
