package io.gridcase.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One line of a file; exactly one of them is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        @Nullable ExtentLine extent,
        @Nullable AnchorLine anchor,
        @Nullable EntryLine entry,
        @Nullable End end) {

    /** The last line: a file without it was cut off. */
    record End(long entries) {}

    static Line of(Extent extent) {
        return new Line(ExtentLine.of(extent), null, null, null);
    }

    static Line of(SealedAnchor anchor) {
        return new Line(null, AnchorLine.of(anchor), null, null);
    }

    static Line of(SealedEntry entry) {
        return new Line(null, null, EntryLine.of(entry), null);
    }

    static Line end(long entries) {
        return new Line(null, null, null, new End(entries));
    }

    /** @return how many entries it says to end; a negative number when it ends nothing */
    long tell(LedgerReader reader) {
        if (extent != null) {
            reader.extent(extent.extent());
        } else if (anchor != null) {
            reader.anchor(anchor.sealed());
        } else if (entry != null) {
            reader.entry(entry.sealed());
        } else if (end != null) {
            return end.entries();
        } else {
            throw new IllegalArgumentException("neither extent, anchor, entry nor end");
        }
        return -1;
    }
}
