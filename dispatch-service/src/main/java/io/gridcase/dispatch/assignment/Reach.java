package io.gridcase.dispatch.assignment;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which assignments a caller's duties reach: areas and department count only with the duty that goes with them. */
public final class Reach {

    private static final AreaScope NOWHERE = new AreaScope(List.of());

    private Reach() {}

    /** Whatever any of the duties shows. */
    public static AssignmentScope looking(Caller caller) {
        return new AssignmentScope(areas(caller), department(caller), department(caller));
    }

    /** What the own department assists with. */
    public static AssignmentScope assisting(Caller caller) {
        return new AssignmentScope(NOWHERE, Optional.empty(), department(caller));
    }

    /** What the own department is responsible for. */
    public static AssignmentScope handling(Caller caller) {
        return new AssignmentScope(NOWHERE, department(caller));
    }

    /** What lies in the own areas: for a dispatcher, and for a supervisor. */
    public static AssignmentScope dispatching(Caller caller) {
        return new AssignmentScope(caller.areas(), Optional.empty());
    }

    /** What may be decided on: of the own department by its head, of the own areas by a dispatcher. */
    public static AssignmentScope deciding(Caller caller) {
        return new AssignmentScope(
                caller.has(Roles.DISPATCHER) ? caller.areas() : NOWHERE,
                caller.department().filter(any -> caller.has(Roles.DEPARTMENT_HEAD)));
    }

    private static AreaScope areas(Caller caller) {
        return Stream.of(Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER).anyMatch(caller::has)
                ? caller.areas()
                : NOWHERE;
    }

    private static Optional<String> department(Caller caller) {
        return caller.department().filter(any -> caller.has(Roles.HANDLER) || caller.has(Roles.DEPARTMENT_HEAD));
    }
}
