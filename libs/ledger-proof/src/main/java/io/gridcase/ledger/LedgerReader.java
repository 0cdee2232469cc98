package io.gridcase.ledger;

/** Whoever is told a ledger: first how much of it, then all anchors by number, then entries by case, source and position. */
public interface LedgerReader {

    void extent(Extent extent);

    void anchor(SealedAnchor anchor);

    void entry(SealedEntry entry);
}
