package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.responsibility.Duty;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** 仲裁: a supervisor decides for good who is responsible for a case that was returned too often. */
@ApplicationScoped
public class ArbitrateCase {

    private static final Logger LOG = Logger.getLogger(ArbitrateCase.class);

    private final AssignmentInHand inHand;
    private final Dispatching dispatching;
    private final AssignmentEvents events;

    ArbitrateCase(AssignmentInHand inHand, Dispatching dispatching, AssignmentEvents events) {
        this.inHand = inHand;
        this.dispatching = dispatching;
        this.events = events;
    }

    /** Starts a new clock; fails with {@link DeadlineNotComputable} when the holidays of a year are unknown. */
    @WithTransaction
    public Uni<Assignment> arbitrate(Act act, Duty duty, String reason) {
        return inHand.of(act)
                .call(assignment ->
                        dispatching.forGood(assignment, duty, act.by(), reason).chain(events::publish))
                .invoke(() -> LOG.infof("case %s assigned to %s for good", act.caseNumber(), duty.lead()));
    }
}
