package io.gridcase.dispatch.timelimit;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The history of all deadlines: only ever added to. */
public interface DeadlineChanges {

    /** In the transaction that holds the lock of the assignment's row. */
    Uni<Void> add(DeadlineChange change);

    /** The oldest first. */
    Uni<List<DeadlineChange>> of(CaseNumber caseNumber);
}
