package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import org.jspecify.annotations.Nullable;

/** 处置时限 in messages; 视情况定 is none. */
record TimeLimitMessage(String ruleId, int value, TimeLimitUnit unit, String basis) {

    static @Nullable TimeLimitMessage of(@Nullable GrantedDeadline granted) {
        var limit = granted == null ? null : granted.limit();
        return limit == null || limit.limitValue() == 0
                ? null
                : new TimeLimitMessage(limit.limitRule(), limit.limitValue(), limit.limitUnit(), limit.limitBasis());
    }
}
