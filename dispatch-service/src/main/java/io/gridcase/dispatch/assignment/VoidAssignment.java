package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** 作废: intake has taken the case back, and with it whatever a department was to do. */
@ApplicationScoped
public class VoidAssignment {

    private static final Logger LOG = Logger.getLogger(VoidAssignment.class);

    private final Assignments assignments;
    private final PendingChanges pending;
    private final AssignmentEvents events;

    VoidAssignment(Assignments assignments, PendingChanges pending, AssignmentEvents events) {
        this.assignments = assignments;
        this.pending = pending;
        this.events = events;
    }

    /** Without effect on a case that was struck off meanwhile: whoever is first decides. */
    @WithTransaction
    public Uni<Void> voidCase(CaseNumber caseNumber, Voiding voiding) {
        return assignments
                .toChange(caseNumber)
                .chain(assignment -> assignment.state().isEnd()
                        ? ignored(assignment)
                        : tell(caseNumber, assignment.voidCase(voiding))
                                .chain(() -> pending.lapse(caseNumber, voiding.voidedAt())));
    }

    private Uni<Void> tell(CaseNumber caseNumber, Optional<AssignmentWithdrawn> withdrawn) {
        LOG.infof("case %s voided", caseNumber);
        return withdrawn.map(events::publish).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> ignored(Assignment assignment) {
        LOG.infof("case %s is %s already: it is not voided", assignment.caseNumber(), assignment.state());
        return Uni.createFrom().voidItem();
    }
}
