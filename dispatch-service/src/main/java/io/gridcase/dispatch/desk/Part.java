package io.gridcase.dispatch.desk;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.web.AreaScope;
import java.util.List;
import java.util.Optional;

/** What the own department has to do with an assignment. */
public enum Part {
    /** It is responsible, or the assignment lies in the own areas. */
    LEAD,
    /** 协办: it has been asked to assist and has not answered. */
    ASSISTING,
    /** Either. */
    ANY;

    private static final AreaScope NOWHERE = new AreaScope(List.of());

    /** As much of a scope. */
    public AssignmentScope of(AssignmentScope scope) {
        return switch (this) {
            case LEAD -> new AssignmentScope(scope.areas(), scope.department());
            case ASSISTING -> new AssignmentScope(NOWHERE, Optional.empty(), scope.assisting());
            case ANY -> scope;
        };
    }
}
