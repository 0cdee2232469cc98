package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** 返工: the result did not pass verification. */
@ApplicationScoped
public class ReworkAssignment {

    private static final Logger LOG = Logger.getLogger(ReworkAssignment.class);

    private final Assignments assignments;
    private final AssignmentEvents events;
    private final BeginStage stages;

    ReworkAssignment(Assignments assignments, AssignmentEvents events, BeginStage stages) {
        this.assignments = assignments;
        this.events = events;
        this.stages = stages;
    }

    @WithTransaction
    public Uni<Void> rework(CaseNumber caseNumber, String reason, Instant requestedAt) {
        return assignments
                .toChange(caseNumber)
                .chain(assignment -> assignment.voiding().isPresent()
                        ? ignored(caseNumber)
                        : rework(assignment, reason, requestedAt));
    }

    private Uni<Void> rework(Assignment assignment, String reason, Instant requestedAt) {
        var issued = assignment.rework(reason, requestedAt);
        LOG.infof("case %s sent back for rework", assignment.caseNumber());
        return stages.of(assignment).chain(() -> events.publish(issued));
    }

    /** Closure had not heard of it yet. */
    private static Uni<Void> ignored(CaseNumber caseNumber) {
        LOG.infof("case %s is voided: no rework", caseNumber);
        return Uni.createFrom().voidItem();
    }
}
