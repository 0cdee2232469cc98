package io.gridcase.ledger;

/**
 * An entry as it was written down.
 *
 * @param of how many entries its chain is said to have
 * @param anchored whether it is said to be under an anchor of its day already
 */
public record SealedEntry(Entry entry, Hash hash, long of, boolean anchored) {}
