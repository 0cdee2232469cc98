package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.Deadline;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 终止时间 with everything it was computed from, so that nobody has to guess later.
 *
 * @param limit absent when the city knows no limit for the condition and only a promise sets the deadline
 * @param clockStartedAt the dispatch
 * @param warnAt when 80 % of the limit, or of the time to the promise, is used
 * @param dueAt the last instant in time
 */
@Embeddable
public record GrantedDeadline(
        @Embedded @Nullable AppliedLimit limit, Instant clockStartedAt, Instant warnAt, Instant dueAt) {

    /** A promise is kept by the clock on the wall, whatever the working hours. */
    private static final TimeLimit BY_THE_CLOCK = new TimeLimit(1, TimeLimitUnit.NATURAL_DAY);

    private static final int WARNED_PER_CENT = 80;

    /** Of a condition without a limit. */
    static GrantedDeadline promised(Instant start, Instant promise) {
        return new GrantedDeadline(null, start, warning(start, promise), promise);
    }

    /** This one, unless the promise is earlier. */
    GrantedDeadline notAfter(Instant promise) {
        if (!promise.isBefore(dueAt)) {
            return this;
        }
        var warning = warning(clockStartedAt, promise);
        return new GrantedDeadline(limit, clockStartedAt, warning.isBefore(warnAt) ? warning : warnAt, promise);
    }

    /** Nothing is left to warn of when the promise is older than the case. */
    private static Instant warning(Instant start, Instant promise) {
        var given = Duration.between(start, promise);
        return given.isNegative()
                ? promise
                : start.plus(given.multipliedBy(WARNED_PER_CENT).dividedBy(100));
    }

    /** Whether it was this promise that set the deadline. */
    public boolean keeps(@Nullable Instant promise) {
        return dueAt.equals(promise);
    }

    /** As {@code working-time} computes with it. */
    public Deadline deadline() {
        return limit == null
                ? new Deadline(clockStartedAt, warnAt, dueAt, BY_THE_CLOCK, "")
                : new Deadline(clockStartedAt, warnAt, dueAt, limit.limit(), limit.calendarVersion());
    }
}
