package io.gridcase.ledger;

import static io.gridcase.ledger.Finding.Kind.ALTERED;
import static io.gridcase.ledger.Finding.Kind.INSERTED;
import static io.gridcase.ledger.Finding.Kind.REMOVED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks whether the anchors are whole, and are those that were kept elsewhere. */
final class AnchorCheck {

    private final Findings findings;
    private final Map<Long, SealedAnchor> keptElsewhere = new HashMap<>();
    private final SortedMap<LocalDate, SealedAnchor> latest = new TreeMap<>();
    private Hash previous = Hash.NONE;
    private long count;

    AnchorCheck(List<SealedAnchor> keptElsewhere, Findings findings) {
        this.findings = findings;
        keptElsewhere.forEach(anchor -> this.keptElsewhere.put(anchor.anchor().number(), anchor));
    }

    void anchor(SealedAnchor sealed) {
        count++;
        var anchor = sealed.anchor();
        if (anchor.number() != count) {
            findings.add(
                    anchor.number() > count ? REMOVED : INSERTED,
                    "anchor " + count,
                    "here is number %d",
                    anchor.number());
            count = anchor.number();
        } else if (!sealed.previous().equals(previous)
                || !anchor.hashAfter(previous).equals(sealed.hash())) {
            findings.add(ALTERED, sealed, "its hash does not follow from what it says and the anchor before it");
        }
        compare(sealed);
        previous = sealed.hash();
        latest.merge(
                anchor.day(),
                sealed,
                (one, other) -> one.anchor().revision() > other.anchor().revision() ? one : other);
    }

    void end() {
        keptElsewhere.values().forEach(kept -> findings.add(REMOVED, kept, "it is kept elsewhere, and is not here"));
    }

    long count() {
        return count;
    }

    /** What speaks for each day. */
    SortedMap<LocalDate, SealedAnchor> latest() {
        return latest;
    }

    private void compare(SealedAnchor sealed) {
        var kept = keptElsewhere.remove(sealed.anchor().number());
        if (kept != null && !kept.equals(sealed)) {
            findings.add(ALTERED, sealed, "the one that is kept elsewhere says something else");
        }
    }
}
