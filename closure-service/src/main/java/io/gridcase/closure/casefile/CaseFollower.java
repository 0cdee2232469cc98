package io.gridcase.closure.casefile;

import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;

/** A feature that keeps something of its own in step with the cases. */
public interface CaseFollower {

    /**
     * Within the transaction that wrote the entry into the ledger, whoever said it; the case file is locked and stands
     * as the entry left it.
     */
    Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect);
}
