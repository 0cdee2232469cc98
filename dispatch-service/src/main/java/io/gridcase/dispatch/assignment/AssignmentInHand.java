package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Fetches the assignment that somebody acts on: within reach, locked, and as that person has seen it. */
@ApplicationScoped
class AssignmentInHand {

    private final Assignments assignments;

    AssignmentInHand(Assignments assignments) {
        this.assignments = assignments;
    }

    Uni<Assignment> of(Act act) {
        return assignments
                .toChange(act.caseNumber(), act.scope())
                .invoke(assignment -> act.seen().check(assignment.version(), assignment::summary));
    }
}
