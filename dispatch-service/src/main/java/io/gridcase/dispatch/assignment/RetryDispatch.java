package io.gridcase.dispatch.assignment;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One button for all cases that wait for one reason, pressed when the reason is gone: the year's holidays are loaded,
 * the matrix has a rule. Each case is a transaction of its own.
 */
@ApplicationScoped
public class RetryDispatch {

    private static final int PAGE = 200;

    private final ShowAssignments waiting;
    private final DispatchAgain again;

    RetryDispatch(ShowAssignments waiting, DispatchAgain again) {
        this.waiting = waiting;
        this.again = again;
    }

    public Uni<Retried> retry(AreaScope areas, HoldReason reason) {
        return page(areas, reason, Optional.empty(), Retried.NOTHING);
    }

    private Uni<Retried> page(AreaScope areas, HoldReason reason, Optional<Slice.Position> after, Retried before) {
        return waiting.awaitingDispatch(areas, Optional.of(reason), new Slice(after, PAGE))
                .chain(found -> each(found.iterator(), new AssignmentScope(areas, Optional.empty()), reason, before)
                        .chain(retried -> found.size() < PAGE
                                ? Uni.createFrom().item(retried)
                                : page(areas, reason, Optional.of(last(found)), retried)));
    }

    private Uni<Retried> each(
            Iterator<AssignmentProgress> found, AssignmentScope scope, HoldReason reason, Retried before) {
        if (!found.hasNext()) {
            return Uni.createFrom().item(before);
        }
        return again.dispatch(found.next().assignment().caseNumber(), scope, reason)
                .chain(dispatched -> each(found, scope, reason, before.and(dispatched)));
    }

    private static Slice.Position last(List<AssignmentProgress> found) {
        var assignment = found.get(found.size() - 1).assignment();
        return new Slice.Position(
                assignment.hold().map(Hold::heldAt), assignment.caseNumber().value());
    }
}
