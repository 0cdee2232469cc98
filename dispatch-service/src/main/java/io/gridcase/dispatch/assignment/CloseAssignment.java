package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** 销号: the case is struck off. */
@ApplicationScoped
public class CloseAssignment {

    private static final Logger LOG = Logger.getLogger(CloseAssignment.class);

    private final Assignments assignments;

    CloseAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    @WithTransaction
    public Uni<Void> close(CaseNumber caseNumber, Instant closedAt) {
        return assignments
                .toChange(caseNumber)
                .invoke(assignment -> close(assignment, closedAt))
                .replaceWithVoid();
    }

    private static void close(Assignment assignment, Instant closedAt) {
        if (assignment.voiding().isPresent()) {
            // Closure had not heard of it yet.
            LOG.infof("case %s is voided: it stays so", assignment.caseNumber());
        } else {
            assignment.close(closedAt);
            LOG.infof("case %s closed", assignment.caseNumber());
        }
    }
}
