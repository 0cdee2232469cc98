package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Every event of every case: grows, and does nothing else. */
public interface Ledger {

    /** Within the current transaction; the case file must be there. */
    Uni<Void> append(LedgerEntry entry);

    /** By the time at which things happened; where that is equal, as they were written down. */
    Uni<List<TimelineEntry>> timeline(CaseNumber caseNumber);
}
