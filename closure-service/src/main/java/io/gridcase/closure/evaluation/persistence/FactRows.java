package io.gridcase.closure.evaluation.persistence;

import io.gridcase.closure.evaluation.Act;
import io.gridcase.closure.evaluation.CaseFacts;
import io.gridcase.closure.evaluation.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts as rows: a case and the place in its order make the key. */
final class FactRows {

    private FactRows() {}

    record SpanRow(
            String caseNumber,
            int ordinal,
            Instant since,
            @Nullable Instant until,
            String standing,
            @Nullable String department,
            @Nullable Instant dueAt,
            boolean urgent,
            @Nullable Instant answeredAt) {

        private static SpanRow of(String caseNumber, int ordinal, Span span) {
            return new SpanRow(
                    caseNumber,
                    ordinal,
                    span.since(),
                    span.until(),
                    span.standing().name(),
                    span.department(),
                    span.dueAt(),
                    span.urgent(),
                    span.answeredAt());
        }
    }

    record ActRow(
            String caseNumber,
            int ordinal,
            String kind,
            Instant at,
            String actor,
            @Nullable String department,
            @Nullable Boolean inTime,
            int nth,
            @Nullable Instant undoneAt) {

        private static ActRow of(String caseNumber, int ordinal, Act act) {
            return new ActRow(
                    caseNumber,
                    ordinal,
                    act.kind().name(),
                    act.at(),
                    act.actor(),
                    act.department(),
                    act.inTime(),
                    act.nth(),
                    act.undoneAt());
        }
    }

    static List<SpanRow> spans(CaseFacts facts) {
        var spans = facts.spans();
        return IntStream.range(0, spans.size())
                .mapToObj(i -> SpanRow.of(facts.filed().caseNumber(), i + 1, spans.get(i)))
                .toList();
    }

    static List<ActRow> acts(CaseFacts facts) {
        var acts = facts.acts();
        return IntStream.range(0, acts.size())
                .mapToObj(i -> ActRow.of(facts.filed().caseNumber(), i + 1, acts.get(i)))
                .toList();
    }
}
