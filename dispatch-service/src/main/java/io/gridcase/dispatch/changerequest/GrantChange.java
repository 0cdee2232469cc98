package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssignmentEvents;
import io.gridcase.dispatch.assignment.ChangeDeadline;
import io.gridcase.dispatch.assignment.Grant;
import io.gridcase.dispatch.assignment.Pause;
import io.gridcase.dispatch.assignment.PauseKind;
import io.gridcase.dispatch.changerequest.RequestInHand.Both;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** A dispatcher agrees, and the assignment changes with it. */
@ApplicationScoped
public class GrantChange {

    private static final Logger LOG = Logger.getLogger(GrantChange.class);

    private final RequestInHand inHand;
    private final ChangeRules rules;
    private final ChangeDeadline deadlines;
    private final DeadlineChanges changes;
    private final AssignmentEvents events;
    private final Clock clock;

    GrantChange(
            RequestInHand inHand,
            ChangeRules rules,
            ChangeDeadline deadlines,
            DeadlineChanges changes,
            AssignmentEvents events,
            Clock clock) {
        this.inHand = inHand;
        this.rules = rules;
        this.deadlines = deadlines;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Fails with {@link ChangeNotPossible} when the rules do not allow it any more. */
    @WithTransaction
    public Uni<ChangeRequest> grant(Verdict verdict) {
        return inHand.of(verdict)
                .call(both -> grant(both, verdict.by()))
                .map(Both::request)
                .invoke(request ->
                        LOG.infof("%s granted in case %s", request.wish().kind(), request.caseNumber()));
    }

    private Uni<Void> grant(Both both, String by) {
        var now = clock.instant();
        var wish = both.request().wish();
        var grant = both.request().grant(new Decision(by, now, null));
        rules.check(both.assignment(), wish, now);
        var before = both.assignment().deadline().orElseThrow();
        return change(both.assignment(), wish, grant)
                .chain(events::publish)
                .chain(() -> changes.add(explained(both.assignment(), wish, grant, before)));
    }

    private static DeadlineChange explained(Assignment assignment, Wish wish, Grant grant, GrantedDeadline before) {
        var after = assignment.deadline().orElseThrow();
        return new DeadlineChange(
                assignment.caseNumber(),
                wish.kind().cause(),
                grant.grantedBy(),
                grant.grantedAt(),
                grant.reason(),
                before,
                after);
    }

    private Uni<AssignmentEvent> change(Assignment assignment, Wish wish, Grant grant) {
        return switch (wish.kind()) {
            case EXTENSION -> deadlines.extend(assignment).map(later -> assignment.extend(grant, later));
            case HANDLING_TYPE ->
                deadlines
                        .changeType(assignment, wish.type(), wish.project())
                        .map(other -> assignment.changeHandlingType(grant, wish.type(), wish.project(), other));
            case SUSPENSION -> pause(assignment, PauseKind.SUSPENSION, wish, grant);
            case POSTPONEMENT -> pause(assignment, PauseKind.POSTPONEMENT, wish, grant);
        };
    }

    /** To the minute: the clock stands still from the minute in which it was granted. */
    private static Uni<AssignmentEvent> pause(Assignment assignment, PauseKind kind, Wish wish, Grant grant) {
        var since = grant.grantedAt().truncatedTo(ChronoUnit.MINUTES);
        var pause = new Pause(kind, since, wish.until().truncatedTo(ChronoUnit.MINUTES), wish.reason());
        return Uni.createFrom()
                .item(() -> assignment.pause(grant, pause, ChangeDeadline.stop(assignment, grant.grantedAt())));
    }
}
