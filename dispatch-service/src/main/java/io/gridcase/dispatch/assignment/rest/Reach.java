package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which assignments a caller's duties reach: areas and department count only with the duty that goes with them. */
final class Reach {

    private static final AreaScope NOWHERE = new AreaScope(List.of());

    private Reach() {}

    static AssignmentScope looking(Caller caller) {
        return new AssignmentScope(areas(caller), department(caller));
    }

    static AssignmentScope handling(Caller caller) {
        return new AssignmentScope(NOWHERE, department(caller));
    }

    static AssignmentScope dispatching(Caller caller) {
        return new AssignmentScope(caller.areas(), Optional.empty());
    }

    private static AreaScope areas(Caller caller) {
        return Stream.of(Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER).anyMatch(caller::has)
                ? caller.areas()
                : NOWHERE;
    }

    private static Optional<String> department(Caller caller) {
        return caller.department().filter(any -> caller.has(Roles.HANDLER));
    }
}
