package io.gridcase.ledger;

import static io.gridcase.ledger.Finding.Kind.ALTERED;
import static io.gridcase.ledger.Finding.Kind.INSERTED;
import static io.gridcase.ledger.Finding.Kind.REMOVED;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves that nothing in a ledger was altered, removed or inserted, or finds where; in memory is one day at most. */
public final class LedgerCheck implements LedgerReader, Closeable {

    private static final int IN_MEMORY = 250_000;

    private final Findings findings = new Findings();
    private final ChainCheck chains = new ChainCheck(findings);
    private final HeardCheck heard = new HeardCheck(findings);
    private final AnchorCheck anchors;
    private final DayHashes days;
    private @Nullable Extent extent;
    private long entries;
    private long unanchored;

    /** @param keptElsewhere anchors that somebody has kept outside the database */
    public LedgerCheck(List<SealedAnchor> keptElsewhere) {
        this(keptElsewhere, IN_MEMORY);
    }

    LedgerCheck(List<SealedAnchor> keptElsewhere, int inMemory) {
        this.anchors = new AnchorCheck(keptElsewhere, findings);
        this.days = new DayHashes(inMemory);
    }

    @Override
    public void extent(Extent extent) {
        this.extent = extent;
    }

    @Override
    public void anchor(SealedAnchor anchor) {
        anchors.anchor(anchor);
    }

    @Override
    public void entry(SealedEntry sealed) {
        entries++;
        chains.entry(sealed);
        heard.entry(sealed.entry());
        if (!sealed.anchored()) {
            unanchored++;
            return;
        }
        var day = LocalDate.ofInstant(sealed.entry().happenedAt(), known().zone());
        if (known().covers(day)) {
            anchored(sealed, day);
        }
    }

    /** When everything has been told. */
    public Verdict verdict() {
        chains.end();
        heard.end();
        anchors.end();
        anchors.latest().values().stream()
                .filter(anchor -> known().covers(anchor.anchor().day()))
                .forEach(this::day);
        return new Verdict(entries, chains.chains(), anchors.count(), unanchored, findings.first(), findings.count());
    }

    @Override
    public void close() {
        days.close();
    }

    private void anchored(SealedEntry sealed, LocalDate day) {
        if (anchors.latest().containsKey(day)) {
            days.add(day, sealed.hash());
        } else {
            findings.add(INSERTED, sealed.entry().place(), "it happened on %s, of which there is no anchor", day);
        }
    }

    private void day(SealedAnchor sealed) {
        var anchor = sealed.anchor();
        var there = DayRoot.of(days.of(anchor.day()));
        if (there.entries() != anchor.entries()) {
            findings.add(
                    there.entries() < anchor.entries() ? REMOVED : INSERTED,
                    anchor.day(),
                    "%s speaks for %d entries, there are %d",
                    sealed,
                    anchor.entries(),
                    there.entries());
        } else if (!there.root().equals(anchor.root())) {
            findings.add(ALTERED, anchor.day(), "%s speaks for other entries than there are", sealed);
        }
    }

    private Extent known() {
        if (extent == null) {
            throw new IllegalStateException("nobody has said how much of the ledger this is");
        }
        return extent;
    }
}
