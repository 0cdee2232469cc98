package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.responsibility.Duty;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** 派遣 by a dispatcher: what the matrix could not route, or what a department gave back. */
@ApplicationScoped
public class DispatchCase {

    private static final Logger LOG = Logger.getLogger(DispatchCase.class);

    private final AssignmentInHand inHand;
    private final Dispatching dispatching;
    private final AssignmentEvents events;

    DispatchCase(AssignmentInHand inHand, Dispatching dispatching, AssignmentEvents events) {
        this.inHand = inHand;
        this.dispatching = dispatching;
        this.events = events;
    }

    /** Starts a new clock; fails with {@link DeadlineNotComputable} when the holidays of a year are unknown. */
    @WithTransaction
    public Uni<Assignment> dispatch(Act act, Duty duty) {
        return inHand.of(act)
                .call(assignment ->
                        dispatching.byHand(assignment, duty, act.by()).chain(events::publish))
                .invoke(() -> LOG.infof("case %s dispatched to %s by hand", act.caseNumber(), duty.lead()));
    }
}
