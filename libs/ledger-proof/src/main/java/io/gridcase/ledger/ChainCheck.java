package io.gridcase.ledger;

import static io.gridcase.ledger.Finding.Kind.ALTERED;
import static io.gridcase.ledger.Finding.Kind.INSERTED;
import static io.gridcase.ledger.Finding.Kind.REMOVED;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks whether each chain is whole, from its first entry to the last that is said to be there. */
final class ChainCheck {

    private final Findings findings;
    private final Set<UUID> events = new HashSet<>();
    private @Nullable SealedEntry last;
    private long chains;

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    void entry(SealedEntry sealed) {
        var place = sealed.entry().place();
        if (last == null || !last.entry().place().isBeside(place)) {
            end();
            begin();
        }
        position(place);
        hash(sealed);
        if (!events.add(sealed.entry().eventId())) {
            findings.add(
                    INSERTED,
                    place,
                    "event %s is in this chain already",
                    sealed.entry().eventId());
        }
        last = sealed;
    }

    void end() {
        if (last != null && last.entry().place().position() < last.of()) {
            var place = last.entry().place();
            findings.add(
                    REMOVED,
                    new Place(place.caseNumber(), place.source(), place.position() + 1),
                    "the chain is said to have %d entries and ends after %d",
                    last.of(),
                    place.position());
        }
    }

    long chains() {
        return chains;
    }

    private void begin() {
        last = null;
        events.clear();
        chains++;
    }

    private void position(Place place) {
        var expected = last == null ? 1 : last.entry().place().position() + 1;
        if (place.position() > expected) {
            var missing = new Place(place.caseNumber(), place.source(), expected);
            findings.add(REMOVED, missing, "the next entry of the chain is number %d", place.position());
        } else if (place.position() < expected) {
            findings.add(INSERTED, place, "the chain has an entry of this number already");
        }
    }

    private void hash(SealedEntry sealed) {
        var previous = last == null ? Hash.NONE : last.hash();
        var place = sealed.entry().place();
        var follows = last == null
                ? place.position() == 1
                : place.position() == last.entry().place().position() + 1;
        if (follows && !sealed.entry().hashAfter(previous).equals(sealed.hash())) {
            findings.add(ALTERED, place, "its hash does not follow from what it says and the entry before it");
        }
    }
}
