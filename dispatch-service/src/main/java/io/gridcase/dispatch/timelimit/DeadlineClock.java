package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.Deadline;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.WorkingCalendar;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clock has been told since it started. A deadline is always computed from all of it and never patched, so that
 * the order in which pauses, extensions and changes of the limit came does not matter, and it can be computed again.
 *
 * @param clockStartedAt the dispatch
 * @param clockExtensions 延期: how often the limit in force was granted once more
 * @param clockPauses 挂账 that are over, as ISO 8601 intervals in order, because a row keeps them as an array
 * @param clockSuspendedAt since when it stands still, on the minute; absent while it runs
 * @param clockPromisedAt 承诺完成时间: never later than that
 * @param clockProjectDueAt the end of a project (项目制), which decides alone
 */
@Embeddable
public record DeadlineClock(
        Instant clockStartedAt,
        int clockExtensions,
        List<String> clockPauses,
        @Nullable Instant clockSuspendedAt,
        @Nullable Instant clockPromisedAt,
        @Nullable Instant clockProjectDueAt) {

    public DeadlineClock {
        clockPauses = List.copyOf(clockPauses);
    }

    public static DeadlineClock started(Instant at, @Nullable Instant promise) {
        return new DeadlineClock(at, 0, List.of(), null, promise, null);
    }

    public List<Standstill> pauses() {
        return clockPauses.stream().map(Standstill::parse).toList();
    }

    DeadlineClock extended() {
        return new DeadlineClock(
                clockStartedAt, clockExtensions + 1, clockPauses, clockSuspendedAt, clockPromisedAt, clockProjectDueAt);
    }

    /** Extensions were of the limit before. */
    DeadlineClock ofOtherLimit() {
        return new DeadlineClock(clockStartedAt, 0, clockPauses, clockSuspendedAt, clockPromisedAt, clockProjectDueAt);
    }

    DeadlineClock ofProject(Instant dueAt) {
        return new DeadlineClock(
                clockStartedAt, clockExtensions, clockPauses, clockSuspendedAt, clockPromisedAt, dueAt);
    }

    DeadlineClock suspended(Instant at) {
        if (clockSuspendedAt != null) {
            throw new IllegalStateException("suspended already, since " + clockSuspendedAt);
        }
        return new DeadlineClock(
                clockStartedAt,
                clockExtensions,
                clockPauses,
                notBefore(lastPause(), minute(at)),
                clockPromisedAt,
                clockProjectDueAt);
    }

    DeadlineClock resumed(Instant at) {
        if (clockSuspendedAt == null) {
            throw new IllegalStateException("not suspended");
        }
        var pause = new Standstill(clockSuspendedAt, notBefore(clockSuspendedAt, minute(at)));
        return new DeadlineClock(
                clockStartedAt,
                clockExtensions,
                Stream.concat(clockPauses.stream(), Stream.of(pause.interval())).toList(),
                null,
                clockPromisedAt,
                clockProjectDueAt);
    }

    /** What the limit alone makes of it: granted so often, without the time of the pauses. */
    Deadline deadline(TimeLimit limit, WorkingCalendar calendar) {
        var whole = new TimeLimit(limit.value() * (clockExtensions + 1), limit.unit());
        var deadline = calendar.deadline(clockStartedAt, whole);
        for (Standstill pause : pauses()) {
            deadline = calendar.resume(pause.to(), calendar.suspend(pause.from(), deadline));
        }
        return deadline;
    }

    private Instant lastPause() {
        return clockPauses.isEmpty()
                ? clockStartedAt
                : Standstill.parse(clockPauses.get(clockPauses.size() - 1)).to();
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant notBefore(Instant earliest, Instant at) {
        return at.isBefore(earliest) ? earliest : at;
    }
}
