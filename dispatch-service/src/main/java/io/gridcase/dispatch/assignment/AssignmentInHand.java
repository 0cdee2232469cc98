package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fetches the assignment that somebody acts on: within reach, locked, and as that person has seen it. */
@ApplicationScoped
public class AssignmentInHand {

    private final Assignments assignments;

    public AssignmentInHand(Assignments assignments) {
        this.assignments = assignments;
    }

    public Uni<Assignment> of(Act act) {
        return assignments
                .toChange(act.caseNumber(), act.scope())
                .invoke(assignment -> act.seen().check(assignment.version(), () -> summary(assignment)));
    }

    /** The present state in short, for somebody who has seen an older one. */
    private static Map<String, Object> summary(Assignment assignment) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("caseNumber", assignment.caseNumber());
        facts.put("state", assignment.state());
        facts.put("round", assignment.round());
        assignment.dispatch().ifPresent(current -> facts.put("department", current.department()));
        return facts;
    }
}
