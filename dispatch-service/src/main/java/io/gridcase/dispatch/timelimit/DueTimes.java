package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a clock warns and ends, to the microsecond, as rows keep it. */
record DueTimes(Instant warnAt, Instant dueAt) {

    private static final int WARNED_PER_CENT = 80;

    DueTimes {
        warnAt = warnAt.truncatedTo(ChronoUnit.MICROS);
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A project's end alone, otherwise the earlier of the limit's end and the promise; empty when there is neither. */
    static Optional<DueTimes> of(@Nullable AppliedLimit limit, DeadlineClock clock, WorkingCalendar calendar) {
        var start = clock.clockStartedAt();
        if (clock.clockProjectDueAt() != null) {
            return Optional.of(promised(start, clock.clockProjectDueAt()));
        }
        var promise = Optional.ofNullable(clock.clockPromisedAt()).map(date -> promised(start, date));
        var byLimit = Optional.ofNullable(limit)
                .flatMap(AppliedLimit::limit)
                .map(known -> clock.deadline(known, calendar))
                .map(deadline -> new DueTimes(deadline.warnAt(), deadline.dueAt()));
        return byLimit.isPresent() && promise.isPresent()
                ? byLimit.map(due -> due.notAfter(promise.get()))
                : byLimit.or(() -> promise);
    }

    /** Nothing is left to warn of when the promise is older than the case. */
    private static DueTimes promised(Instant start, Instant promise) {
        var given = Duration.between(start, promise);
        return new DueTimes(
                given.isNegative()
                        ? promise
                        : start.plus(given.multipliedBy(WARNED_PER_CENT).dividedBy(100)),
                promise);
    }

    private DueTimes notAfter(DueTimes promise) {
        if (!promise.dueAt.isBefore(dueAt)) {
            return this;
        }
        return new DueTimes(promise.warnAt.isBefore(warnAt) ? promise.warnAt : warnAt, promise.dueAt);
    }
}
