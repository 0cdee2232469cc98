package io.gridcase.intake.report;

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

class ReportStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from          | COMPLETE | REQUEST_CONFIRMATION | CONFIRM  | CORRECT         | FILE  | REJECT   | MERGE  | UNMERGE  | SOLVE_ON_SPOT  | VOID   | CLOSE
            AWAITING_PHOTOS | RECEIVED | -                    | -        | AWAITING_PHOTOS | -     | REJECTED | MERGED | -        | -              | -      | -
            RECEIVED        | -        | CONFIRMING           | -        | RECEIVED        | FILED | REJECTED | MERGED | -        | SOLVED_ON_SPOT | -      | -
            CONFIRMING      | -        | -                    | RECEIVED | CONFIRMING      | -     | REJECTED | MERGED | -        | -              | -      | -
            FILED           | -        | -                    | -        | -               | -     | -        | -      | -        | -              | VOIDED | CLOSED
            REJECTED        | -        | -                    | -        | -               | -     | -        | -      | -        | -              | -      | -
            MERGED          | -        | -                    | -        | -               | -     | -        | -      | RECEIVED | -              | -      | -
            SOLVED_ON_SPOT  | -        | -                    | -        | -               | -     | -        | -      | -        | -              | -      | -
            VOIDED          | -        | -                    | -        | -               | -     | -        | -      | -        | -              | -      | -
            CLOSED          | -        | -                    | -        | -               | -     | -        | -      | -        | -              | -      | -
            """)
    void every_action_leads_where_the_table_says(ArgumentsAccessor row) {
        var from = ReportState.valueOf(row.getString(0));
        assertThat(row.size()).isEqualTo(ReportAction.values().length + 1);
        assertThat(ReportAction.values())
                .allSatisfy(action -> assertThat(after(from, action)).isEqualTo(row.getString(action.ordinal() + 1)));
    }

    @Test
    void an_action_that_is_not_listed_is_refused_with_the_state() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> ReportState.REJECTED.after(ReportAction.FILE))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("state", ReportState.REJECTED));
    }

    @Test
    void the_life_cycle_document_shows_this_table() {
        var rows = Stream.of(ReportState.values())
                .flatMap(from -> Stream.of(ReportAction.values()).flatMap(action -> row(from, action).stream()))
                .collect(joining());

        GeneratedText.checkSection(
                "docs/case-lifecycle.md", "intake", "| from | action | to |\n|---|---|---|\n" + rows);
    }

    private static Optional<String> row(ReportState from, ReportAction action) {
        return from.next(action).map(to -> "| %s | %s | %s |%n".formatted(from, action, to));
    }

    private static String after(ReportState from, ReportAction action) {
        return from.next(action).map(ReportState::name).orElse("-");
    }
}
