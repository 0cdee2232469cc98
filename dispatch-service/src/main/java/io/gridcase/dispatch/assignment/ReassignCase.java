package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.responsibility.Duty;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 改派: a dispatcher takes a case from its department and gives it to another one. */
@ApplicationScoped
public class ReassignCase {

    private static final Logger LOG = Logger.getLogger(ReassignCase.class);

    private final AssignmentInHand inHand;
    private final Dispatching dispatching;
    private final PendingChanges pending;
    private final AssignmentEvents events;
    private final Clock clock;

    ReassignCase(
            AssignmentInHand inHand,
            Dispatching dispatching,
            PendingChanges pending,
            AssignmentEvents events,
            Clock clock) {
        this.inHand = inHand;
        this.dispatching = dispatching;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a new clock; fails with {@link DeadlineNotComputable} when the holidays of a year are unknown. */
    @WithTransaction
    public Uni<Assignment> reassign(Act act, Duty duty, String reason) {
        var to = duty.lead();
        var reassignment = new Reassignment(ReassignmentCause.REASSIGNED, to, act.by(), clock.instant(), reason);
        return inHand.of(act)
                .call(() -> pending.lapse(act.caseNumber(), reassignment.at()))
                .call(assignment -> events.publish(assignment.takeBack(reassignment))
                        .chain(() -> dispatching.anew(assignment, reassignment, duty.assisting()))
                        .chain(events::publish))
                .invoke(() -> LOG.infof("case %s reassigned to %s", act.caseNumber(), to));
    }
}
