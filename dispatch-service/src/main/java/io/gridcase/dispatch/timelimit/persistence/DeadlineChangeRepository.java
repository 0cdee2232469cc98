package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of deadlines in its table; what was before a step is the step before. */
@ApplicationScoped
class DeadlineChangeRepository
        implements DeadlineChanges, PanacheRepositoryBase<DeadlineChangeRow, DeadlineChangeRow.Key> {

    @Override
    public Uni<Void> add(DeadlineChange change) {
        return count("key.caseNumber", change.caseNumber().value())
                .chain(earlier -> persist(new DeadlineChangeRow(earlier.intValue() + 1, change)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<DeadlineChange>> of(CaseNumber caseNumber) {
        return list("key.caseNumber = ?1 order by key.seq", caseNumber.value()).map(DeadlineChangeRepository::changes);
    }

    private static List<DeadlineChange> changes(List<DeadlineChangeRow> rows) {
        var changes = new ArrayList<DeadlineChange>();
        @Nullable GrantedDeadline before = null;
        for (var row : rows) {
            changes.add(row.change(before));
            before = row.after();
        }
        return changes;
    }
}
