package io.gridcase.closure.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case stood from one instant until before another.
 *
 * @param until absent while it still stands so
 * @param department responsible; absent while nobody is
 * @param answeredAt 处置反馈 that stands: a failed verification takes it away
 */
public record Span(
        Instant since,
        @Nullable Instant until,
        Standing standing,
        @Nullable String department,
        @Nullable Instant dueAt,
        boolean urgent,
        @Nullable Instant answeredAt) {

    /** Nobody is responsible. */
    static Span waiting(Instant at) {
        return new Span(at, null, Standing.WAITING, null, null, false, null);
    }

    Span endedAt(Instant at) {
        return new Span(since, at, standing, department, dueAt, urgent, answeredAt);
    }

    Span dispatched(Said said, Instant at) {
        var told = said.particulars();
        return new Span(at, null, Standing.RUNNING, told.department(), told.dueAt(), told.urgent(), null);
    }

    Span due(Said said, Instant at) {
        var told = said.particulars();
        return new Span(at, null, standing, department, told.dueAt(), told.urgent(), answeredAt);
    }

    Span with(String successor, Instant at) {
        return new Span(at, null, standing, successor, dueAt, urgent, answeredAt);
    }

    Span now(Standing another, Instant at) {
        return new Span(at, null, another, department, dueAt, urgent, answeredAt);
    }

    Span answered(Instant at) {
        return new Span(at, null, Standing.ANSWERED, department, dueAt, urgent, at);
    }

    Span reworked(Instant at) {
        return new Span(at, null, Standing.RUNNING, department, dueAt, urgent, null);
    }
}
