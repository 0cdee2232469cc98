package io.gridcase.dispatch.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 签收. */
@ApplicationScoped
public class AcceptAssignment {

    private static final Logger LOG = Logger.getLogger(AcceptAssignment.class);

    private final AssignmentInHand inHand;
    private final AssignmentEvents events;
    private final Clock clock;

    AcceptAssignment(AssignmentInHand inHand, AssignmentEvents events, Clock clock) {
        this.inHand = inHand;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assignment> accept(Act act) {
        return inHand.of(act)
                .call(assignment -> events.publish(assignment.accept(new Acceptance(act.by(), clock.instant()))))
                .invoke(() -> LOG.infof("case %s accepted", act.caseNumber()));
    }
}
