package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import org.jspecify.annotations.Nullable;

/** 处置时限 in messages. */
record TimeLimitMessage(String ruleId, int value, TimeLimitUnit unit, String basis) {

    static @Nullable TimeLimitMessage of(@Nullable GrantedDeadline granted) {
        var limit = granted == null ? null : granted.limit();
        return limit == null
                ? null
                : new TimeLimitMessage(limit.limitRule(), limit.limitValue(), limit.limitUnit(), limit.limitBasis());
    }
}
