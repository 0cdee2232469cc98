package io.gridcase.intake.confirmation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.testsupport.GeneratedText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from    | ANSWER | REASSIGN | CANCEL
            OPEN      | DONE   | OPEN     | CANCELLED
            DONE      | -      | -        | -
            CANCELLED | -      | -        | -
            """)
    void every_action_leads_where_the_table_says(ArgumentsAccessor row) {
        var from = ConfirmationState.valueOf(row.getString(0));
        assertThat(row.size()).isEqualTo(ConfirmationAction.values().length + 1);
        assertThat(ConfirmationAction.values())
                .allSatisfy(action -> assertThat(after(from, action)).isEqualTo(row.getString(action.ordinal() + 1)));
    }

    @Test
    void an_action_that_is_not_listed_is_refused_with_the_state() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> ConfirmationState.DONE.after(ConfirmationAction.ANSWER))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("state", ConfirmationState.DONE));
    }

    @Test
    void the_life_cycle_document_shows_this_table() {
        var rows = Stream.of(ConfirmationState.values())
                .flatMap(from -> Stream.of(ConfirmationAction.values()).flatMap(action -> row(from, action).stream()))
                .collect(joining());

        GeneratedText.checkSection(
                "docs/case-lifecycle.md", "confirmation", "| from | action | to |\n|---|---|---|\n" + rows);
    }

    private static Optional<String> row(ConfirmationState from, ConfirmationAction action) {
        return from.next(action).map(to -> "| %s | %s | %s |%n".formatted(from, action, to));
    }

    private static String after(ConfirmationState from, ConfirmationAction action) {
        return from.next(action).map(ConfirmationState::name).orElse("-");
    }
}
