package io.gridcase.dispatch.desk;

import io.gridcase.dispatch.assignment.AcceptAssignment;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.refusal.Refusal;
import io.gridcase.refusal.Stale;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 批量签收: takes on many assignments, each for itself. */
@ApplicationScoped
public class AcceptMany {

    private final AcceptAssignment accept;
    private final ShowAssignments show;

    AcceptMany(AcceptAssignment accept, ShowAssignments show) {
        this.accept = accept;
        this.show = show;
    }

    /** One behind the other, each in a transaction of its own: what is refused stops nothing, what is done stays done. */
    public Uni<List<BulkAnswer>> accept(List<Act> acts) {
        return Multi.createFrom()
                .iterable(acts)
                .onItem()
                .transformToUniAndConcatenate(this::accept)
                .collect()
                .asList();
    }

    private Uni<BulkAnswer> accept(Act act) {
        return accept.accept(act)
                .onFailure(Stale.class)
                .recoverWithUni(stale -> unlessDoneBefore(act, stale))
                .map(BulkAnswer::done)
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> BulkAnswer.refused(act.caseNumber(), (Refusal) refusal));
    }

    /** A repetition finds what it did the first time, when its answer was lost. */
    private Uni<Assignment> unlessDoneBefore(Act act, Throwable stale) {
        return show.one(act.caseNumber(), act.scope())
                .map(AssignmentProgress::assignment)
                .chain(now -> isDone(act, now)
                        ? Uni.createFrom().item(now)
                        : Uni.createFrom().failure(stale));
    }

    private static boolean isDone(Act act, Assignment now) {
        return now.state() == AssignmentState.ACCEPTED
                && now.version() == act.seen().value() + 1
                && now.acceptance()
                        .filter(done -> done.acceptedBy().equals(act.by()))
                        .isPresent();
    }
}
