package io.gridcase.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the ledger held of one day when that had ended, or when something had come late.
 *
 * @param number of all anchors, from 1
 * @param day in the zone of the city: of the time at which things happened
 * @param revision of this day, from 1; another one each time that something came late
 * @param root over the hashes of all entries of the day
 */
public record Anchor(long number, LocalDate day, ZoneId zone, int revision, long entries, Hash root, Instant madeAt) {

    private static final String FORM = "gridcase-ledger-anchor/1";

    public Anchor {
        madeAt = Micros.cut(madeAt);
    }

    /** Behind an anchor of that hash; the first stands behind {@link Hash#NONE}. */
    public Hash hashAfter(Hash previous) {
        return new CanonicalForm(previous, FORM)
                .number(number)
                .text(day.toString())
                .text(zone.getId())
                .number(revision)
                .number(entries)
                .hash(root)
                .number(Micros.of(madeAt))
                .hash();
    }

    /** Whether this is what it says. */
    public boolean speaksFor(DayRoot day) {
        return entries == day.entries() && root.equals(day.root());
    }

    /** With its hash, behind an anchor of that hash. */
    public SealedAnchor after(Hash previous) {
        return new SealedAnchor(this, previous, hashAfter(previous));
    }
}
