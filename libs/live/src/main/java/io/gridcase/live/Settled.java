package io.gridcase.live;

import io.smallrye.mutiny.Uni;

/** How far the transactions that make changes have come. */
public interface Settled {

    /** The first transaction that may still be running. */
    Uni<Long> settled();

    /** Whether there is a change of a transaction from {@code from} on and before {@code to}. */
    Uni<Boolean> any(long from, long to);
}
