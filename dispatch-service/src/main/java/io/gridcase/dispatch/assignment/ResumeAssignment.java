package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.timelimit.DeadlineCause.RESUMED;

import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Lets the clock of a suspended or postponed assignment go on: when its time is over, or earlier by a dispatcher. */
@ApplicationScoped
public class ResumeAssignment {

    private static final Logger LOG = Logger.getLogger(ResumeAssignment.class);

    private final AssignmentInHand inHand;
    private final ChangeDeadline deadlines;
    private final DeadlineChanges changes;
    private final AssignmentEvents events;
    private final Clock clock;

    ResumeAssignment(
            AssignmentInHand inHand,
            ChangeDeadline deadlines,
            DeadlineChanges changes,
            AssignmentEvents events,
            Clock clock) {
        this.inHand = inHand;
        this.deadlines = deadlines;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Fails with {@link DeadlineNotComputable} when the holidays of a year are unknown. */
    @WithTransaction
    public Uni<Assignment> resume(Act act) {
        return inHand.of(act).call(assignment -> resume(assignment, act.by(), clock.instant()));
    }

    /** One that is locked already, at the instant at which the pause should end, however late that is noticed. */
    public Uni<Void> whenPlanned(Assignment assignment) {
        return resume(
                assignment, "system", assignment.pause().map(Pause::pausedUntil).orElseGet(clock::instant));
    }

    private Uni<Void> resume(Assignment assignment, String by, Instant at) {
        assignment.require(AssignmentAction.RESUME);
        var before = assignment.deadline().orElseThrow();
        return deadlines
                .resume(assignment, at)
                .map(deadline -> assignment.resume(by, at, deadline))
                .call(events::publish)
                .chain(resumed -> changes.add(new DeadlineChange(
                        resumed.caseNumber(), RESUMED, by, at, because(resumed), before, resumed.deadline())))
                .invoke(() -> LOG.infof("case %s resumed by %s", assignment.caseNumber(), by));
    }

    private static String because(AssignmentResumed resumed) {
        return "paused since %s: %s"
                .formatted(resumed.pause().pausedAt(), resumed.pause().pauseReason());
    }
}
