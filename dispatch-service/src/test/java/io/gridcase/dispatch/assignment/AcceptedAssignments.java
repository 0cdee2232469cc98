package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.Fixtures.DISPATCHED;

/** The founding record as its department has taken it on. */
public final class AcceptedAssignments {

    private AcceptedAssignments() {}

    public static Assignment accepted() {
        var assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        assignment.accept(new Acceptance("py-municipal-1", DISPATCHED));
        return assignment;
    }

    public static Assignment withoutLimit() {
        var assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());
        assignment.dispatch(Fixtures.dispatch(), Fixtures.withoutLimit());
        assignment.accept(new Acceptance("py-municipal-1", DISPATCHED));
        return assignment;
    }
}
