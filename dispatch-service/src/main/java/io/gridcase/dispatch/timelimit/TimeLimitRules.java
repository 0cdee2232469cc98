package io.gridcase.dispatch.timelimit;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The time limits of the city, also those that an import took away. */
public interface TimeLimitRules {

    /** All of the condition; none when nobody knows a limit. */
    Uni<List<TimeLimitRule>> of(ConditionKey condition);
}
