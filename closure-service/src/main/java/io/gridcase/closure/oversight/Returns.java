package io.gridcase.closure.oversight;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** 回退: who has given cases back. */
public interface Returns {

    /** Within the current transaction; once for each event. */
    Uni<Void> note(CaseFile caseFile, LedgerEntry returned);

    /** The departments that gave back the most since then, at most so many. */
    Uni<List<Bouncer>> champions(Subtree within, Instant since, int atMost);

    /**
     * A department and what it gave back.
     *
     * @param cases how many different ones
     */
    record Bouncer(String department, long returns, long cases) {}
}
