package io.gridcase.closure.ledger;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Every event of every case: grows, and does nothing else. */
public interface Ledger {

    /** At the end of its chain, within the current transaction; the case file must be there, and locked. */
    Uni<Void> append(LedgerEntry entry);

    /** What the others have told of a case so far, within the current transaction; the case file is locked. */
    Uni<Heard> heard(CaseNumber caseNumber);

    /** By the time at which things happened; where that is equal by source, and then as that said them. */
    Uni<List<TimelineEntry>> timeline(CaseNumber caseNumber);
}
