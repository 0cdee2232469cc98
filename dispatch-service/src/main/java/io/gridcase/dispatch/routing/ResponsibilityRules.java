package io.gridcase.dispatch.routing;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The responsibility matrix. */
public interface ResponsibilityRules {

    /** All rules for the class in the areas around the grid, whenever they are valid. */
    Uni<List<ResponsibilityRule>> about(Problem problem);
}
