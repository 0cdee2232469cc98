package io.gridcase.ledger;

/** Counts what it passes on. */
final class CountingReader implements LedgerReader {

    private final LedgerReader reader;
    private long entries;

    CountingReader(LedgerReader reader) {
        this.reader = reader;
    }

    @Override
    public void extent(Extent extent) {
        reader.extent(extent);
    }

    @Override
    public void anchor(SealedAnchor anchor) {
        reader.anchor(anchor);
    }

    @Override
    public void entry(SealedEntry entry) {
        entries++;
        reader.entry(entry);
    }

    long entries() {
        return entries;
    }
}
