package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/**
 * 处置时限 as it was applied.
 *
 * @param limitRule which limit: kind/class code/condition no, and what makes it special
 * @param limitValue 0: 视情况定, as long as it takes
 * @param limitBasis where the limit comes from, such as CITY_SAMPLE
 */
@Embeddable
public record AppliedLimit(
        String limitRule,
        int limitValue,
        @Enumerated(EnumType.STRING) TimeLimitUnit limitUnit,
        String limitBasis,
        String calendarVersion) {

    /** Empty when it takes as long as it takes. */
    Optional<TimeLimit> limit() {
        return limitValue == 0 ? Optional.empty() : Optional.of(new TimeLimit(limitValue, limitUnit));
    }

    AppliedLimit by(String calendar) {
        return new AppliedLimit(limitRule, limitValue, limitUnit, limitBasis, calendar);
    }
}
