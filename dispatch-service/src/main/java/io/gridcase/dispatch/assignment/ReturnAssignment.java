package io.gridcase.dispatch.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 回退; a case that bounces goes on to a supervisor (仲裁). */
@ApplicationScoped
public class ReturnAssignment {

    private static final Logger LOG = Logger.getLogger(ReturnAssignment.class);

    private final AssignmentInHand inHand;
    private final AssignmentReturns returns;
    private final PendingChanges pending;
    private final AssignmentEvents events;
    private final BeginStage stages;
    private final Clock clock;

    ReturnAssignment(
            AssignmentInHand inHand,
            AssignmentReturns returns,
            PendingChanges pending,
            AssignmentEvents events,
            BeginStage stages,
            Clock clock) {
        this.inHand = inHand;
        this.returns = returns;
        this.pending = pending;
        this.events = events;
        this.stages = stages;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assignment> giveBack(Act act, String reason) {
        return inHand.of(act)
                .call(assignment -> record(assignment.giveBack(act.by(), clock.instant(), reason)))
                .call(this::escalate)
                .call(() -> pending.lapse(act.caseNumber(), clock.instant()))
                .call(stages::of)
                .invoke(assignment ->
                        LOG.infof("case %s returned for the %d. time", act.caseNumber(), assignment.returnCount()));
    }

    private Uni<Void> record(AssignmentReturned returned) {
        return returns.add(returned).chain(() -> events.publish(returned));
    }

    private Uni<Void> escalate(Assignment assignment) {
        return assignment
                .escalate(clock.instant())
                .map(events::publish)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
