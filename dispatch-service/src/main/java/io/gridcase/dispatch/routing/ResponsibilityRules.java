package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The responsibility matrix. */
public interface ResponsibilityRules {

    /** Those that stand in it now for the class in the areas around the grid, whenever they are valid. */
    Uni<List<ResponsibilityRule>> about(Problem problem);

    /** Those that stood in it at an instant, which may lie ahead. */
    Uni<List<ResponsibilityRule>> aboutAt(Problem problem, Instant instant);

    /** All that stand in it now. */
    Uni<List<ResponsibilityRule>> all();

    /** Whatever the rule was in the course of time, the oldest first; empty when there never was such a rule. */
    Uni<List<RuleEdition>> editions(String ruleId);
}
