package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** The history of deadlines without a database. */
final class InMemoryDeadlineChanges implements DeadlineChanges {

    final List<DeadlineChange> all = new ArrayList<>();

    @Override
    public Uni<Void> add(DeadlineChange change) {
        all.add(change);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<DeadlineChange>> of(CaseNumber caseNumber) {
        return Uni.createFrom()
                .item(all.stream()
                        .filter(change -> change.caseNumber().equals(caseNumber))
                        .toList());
    }
}
