package io.gridcase.closure.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.testsupport.GeneratedText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            from      | PASS   | FAIL   | MISS      | ESCALATE  | ASSIGN  | SEND_BACK | REQUEST | CANCEL
            PENDING   | PASSED | FAILED | UNREACHED | ESCALATED | PENDING | -         | -       | CANCELLED
            PASSED    | -      | -      | -         | -         | -       | -         | -       | -
            FAILED    | -      | -      | -         | -         | -       | -         | PENDING | -
            UNREACHED | -      | -      | -         | -         | PENDING | -         | -       | CANCELLED
            ESCALATED | -      | -      | -         | -         | PENDING | FAILED    | -       | CANCELLED
            CANCELLED | -      | -      | -         | -         | -       | -         | -       | -
            """)
    void the_full_matrix(ArgumentsAccessor row) {
        var actions = VerificationAction.values();
        var from = row.get(0, VerificationState.class);
        for (int column = 0; column < actions.length; column++) {
            leadsTo(from, actions[column], row.get(column + 1, VerificationState.class));
        }
        assertThat(row.size()).isEqualTo(actions.length + 1);
    }

    @Test
    void the_lifecycle_document_says_the_same() {
        GeneratedText.checkSection("docs/case-lifecycle.md", "closure", table());
    }

    private static void leadsTo(VerificationState from, VerificationAction action, VerificationState to) {
        if (to == null) {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> from.after(action))
                    .withMessageContaining(from.name())
                    .withMessageContaining(action.name());
        } else {
            assertThat(from.after(action)).isEqualTo(to);
        }
    }

    private static String table() {
        var actions = VerificationAction.values();
        return row("from", Arrays.stream(actions).map(VerificationAction::name).collect(Collectors.joining(" | ")))
                + row("---", Arrays.stream(actions).map(action -> "---").collect(Collectors.joining(" | ")))
                + Arrays.stream(VerificationState.values())
                        .map(from -> row(
                                from.name(),
                                Arrays.stream(actions)
                                        .map(action -> from.next(action)
                                                .map(VerificationState::name)
                                                .orElse("-"))
                                        .collect(Collectors.joining(" | "))))
                        .collect(Collectors.joining());
    }

    private static String row(String first, String rest) {
        return "| " + first + " | " + rest + " |\n";
    }
}
