package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.Deadline;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * 终止时间 with everything it was computed from, so that nobody has to guess later.
 *
 * @param limitRule which limit: kind/class code/condition no
 * @param limitBasis where the limit comes from, such as CITY_SAMPLE
 * @param clockStartedAt the dispatch
 * @param warnAt when 80 % of the limit is used
 * @param dueAt the last instant in time
 */
@Embeddable
public record GrantedDeadline(
        String limitRule,
        int limitValue,
        @Enumerated(EnumType.STRING) TimeLimitUnit limitUnit,
        String limitBasis,
        Instant clockStartedAt,
        Instant warnAt,
        Instant dueAt,
        String calendarVersion) {

    /** As {@code working-time} computes with it. */
    public Deadline deadline() {
        return new Deadline(clockStartedAt, warnAt, dueAt, new TimeLimit(limitValue, limitUnit), calendarVersion);
    }
}
