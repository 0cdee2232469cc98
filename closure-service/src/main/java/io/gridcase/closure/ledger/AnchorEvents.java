package io.gridcase.closure.ledger;

import io.gridcase.ledger.SealedAnchor;
import io.smallrye.mutiny.Uni;

/** Where anchors are told, so that a copy lies outside the database. */
public interface AnchorEvents {

    /** Within the current transaction. */
    Uni<Void> publish(SealedAnchor anchor);
}
