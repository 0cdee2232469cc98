package io.gridcase.dispatch.alarm;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.assignment.Timer;
import io.gridcase.dispatch.assignment.WakeAssignment;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Claims cases and wakes them, in one transaction: a crash between the two leaves everything to the next who looks. */
@ApplicationScoped
class FireTransaction {

    private final DueTimers timers;
    private final Assignments assignments;
    private final WakeAssignment wakeAssignment;

    FireTransaction(DueTimers timers, Assignments assignments, WakeAssignment wakeAssignment) {
        this.timers = timers;
        this.assignments = assignments;
        this.wakeAssignment = wakeAssignment;
    }

    /** Fails with {@link BatchFailed} when one of them fails. */
    @WithTransaction
    Uni<Fired> several(Instant now, int most) {
        return timers.claim(now, most)
                .chain(claimed -> wake(claimed, now).onFailure().transform(why -> new BatchFailed(claimed, why)));
    }

    @WithTransaction
    Uni<Fired> one(CaseNumber caseNumber, Instant now) {
        return timers.claim(caseNumber, now).chain(claimed -> wake(claimed, now));
    }

    /** @return how often it has failed in a row */
    @WithTransaction
    Uni<Integer> failed(CaseNumber caseNumber, Patience patience, Instant now) {
        return timers.failed(caseNumber)
                .call(failures -> timers.postpone(caseNumber, now.plus(patience.after(failures))));
    }

    private Uni<Fired> wake(List<CaseNumber> claimed, Instant now) {
        if (claimed.isEmpty()) {
            return Uni.createFrom().item(Fired.NOTHING);
        }
        return assignments
                .allToChange(claimed)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(assignment -> wakeAssignment.wake(assignment, now))
                .collect()
                .asList()
                .call(() -> timers.done(claimed))
                .map(fired -> new Fired(
                        claimed.size(),
                        fired.stream().<Timer>flatMap(List::stream).toList()));
    }
}
