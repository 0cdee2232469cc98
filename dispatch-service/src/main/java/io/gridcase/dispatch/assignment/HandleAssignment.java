package io.gridcase.dispatch.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** 处置反馈. */
@ApplicationScoped
public class HandleAssignment {

    private static final Logger LOG = Logger.getLogger(HandleAssignment.class);

    private final AssignmentInHand inHand;
    private final PendingChanges pending;
    private final AssignmentEvents events;
    private final Clock clock;

    HandleAssignment(AssignmentInHand inHand, PendingChanges pending, AssignmentEvents events, Clock clock) {
        this.inHand = inHand;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of the own part only, while an assisting department has still to answer.
     *
     * @param photos of the place afterwards: SHA-256, hex
     */
    @WithTransaction
    public Uni<Assignment> reportHandled(Act act, String note, List<String> photos) {
        return inHand.of(act)
                .call(assignment ->
                        events.publish(assignment.reportHandled(new Handling(act.by(), clock.instant(), note, photos))))
                .call(() -> pending.lapse(act.caseNumber(), clock.instant()))
                .invoke(assignment ->
                        LOG.infof("the department of case %s has answered: %s", act.caseNumber(), assignment.state()));
    }
}
