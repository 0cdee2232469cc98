package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;

/** Where closure says what it has decided. */
public interface CaseEvents {

    /** Into the outbox and the ledger, under one id, within the current transaction. */
    Uni<Void> publish(CaseEvent event);
}
