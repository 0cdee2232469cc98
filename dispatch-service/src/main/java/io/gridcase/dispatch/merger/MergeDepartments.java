package io.gridcase.dispatch.merger;

import io.gridcase.dispatch.assignment.Reassignment;
import io.gridcase.dispatch.assignment.ReassignmentCause;
import io.gridcase.dispatch.assignment.TransferAssignments;
import io.gridcase.dispatch.department.DepartmentMerger;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * 合署: closes a department and moves what it has to its successor. The merger is recorded first, so nothing new reaches
 * the closed department; the assignments follow in transactions of their own. Whoever asks again goes on where a crash
 * interrupted it.
 */
@ApplicationScoped
public class MergeDepartments {

    private static final Logger LOG = Logger.getLogger(MergeDepartments.class);

    /** Assignments that are locked at a time. */
    private static final int BATCH = 100;

    private final RecordMerger mergers;
    private final TransferAssignments transfers;

    MergeDepartments(RecordMerger mergers, TransferAssignments transfers) {
        this.mergers = mergers;
        this.transfers = transfers;
    }

    /** Answers how many assignments were moved by this very call. */
    public Uni<Integer> merge(DepartmentMerger wanted, AreaScope areas) {
        return mergers.once(wanted, areas)
                .chain(merger -> moveAll(merger, 0)
                        .invoke(moved -> LOG.infof(
                                "department %s merged into %s: %d assignments moved",
                                merger.code(), merger.successor(), moved)));
    }

    private Uni<Integer> moveAll(DepartmentMerger merger, int before) {
        return transfers
                .nextBatch(merger.code(), reassignment(merger), BATCH)
                .chain(moved ->
                        moved < BATCH ? Uni.createFrom().item(before + moved) : moveAll(merger, before + moved));
    }

    private static Reassignment reassignment(DepartmentMerger merger) {
        return new Reassignment(
                ReassignmentCause.DEPARTMENT_MERGED, merger.successor(), merger.by(), merger.at(), merger.reason());
    }
}
