package io.gridcase.dispatch.timelimit;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The time limits of the city. */
public interface TimeLimitRules {

    /** Empty when nobody knows a limit for the condition. */
    Uni<Optional<TimeLimitRule>> of(ConditionKey condition);
}
