package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 处置时限 as it was applied.
 *
 * @param limitRule which limit: kind/class code/condition no
 * @param limitBasis where the limit comes from, such as CITY_SAMPLE
 */
@Embeddable
public record AppliedLimit(
        String limitRule,
        int limitValue,
        @Enumerated(EnumType.STRING) TimeLimitUnit limitUnit,
        String limitBasis,
        String calendarVersion) {

    TimeLimit limit() {
        return new TimeLimit(limitValue, limitUnit);
    }
}
