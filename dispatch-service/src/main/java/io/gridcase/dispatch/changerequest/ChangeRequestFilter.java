package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import java.util.Optional;
import java.util.Set;

/**
 * Which change requests to list.
 *
 * @param scope as of assignments
 * @param states those in one of these states
 */
public record ChangeRequestFilter(
        AssignmentScope scope, Optional<String> caseNumber, Optional<ChangeKind> kind, Set<ChangeRequestState> states) {

    public ChangeRequestFilter {
        states = Set.copyOf(states);
    }
}
