package io.gridcase.ledger;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What somebody with the rights of the database could do to an entry. */
enum Tampering {
    ACTOR(entry -> with(entry, entry.type(), "somebody-else", entry.words(), entry.body())),
    WORDS(entry -> with(entry, entry.type(), entry.actor(), entry.words() == null ? "" : null, entry.body())),
    BODY(entry -> with(entry, entry.type(), entry.actor(), entry.words(), entry.body() + " ")),
    TYPE(entry -> with(entry, "assignment-returned.v1", entry.actor(), entry.words(), entry.body())),
    /** Moves a letter from one field into the next. */
    BORDER(entry -> with(
            entry,
            entry.type() + entry.actor().substring(0, 1),
            entry.actor().substring(1),
            entry.words(),
            entry.body())),
    EVENT(entry -> new Entry(
            entry.place(),
            new UUID(1, 2),
            entry.type(),
            entry.happenedAt(),
            entry.actor(),
            entry.words(),
            entry.body())),
    TIME(entry -> new Entry(
            entry.place(),
            entry.eventId(),
            entry.type(),
            entry.happenedAt().plusNanos(1_000),
            entry.actor(),
            entry.words(),
            entry.body()));

    private final UnaryOperator<Entry> change;

    Tampering(UnaryOperator<Entry> change) {
        this.change = change;
    }

    /** Changes what an entry says, and leaves its hash. */
    void alter(SampleLedger ledger, int index) {
        ledger.entries.set(
                index, sealed(ledger, index, ledger.entries.get(index).hash()));
    }

    /** Changes what an entry says, and computes its hash and all behind it anew. */
    void rewrite(SampleLedger ledger, int index) {
        ledger.entries.set(index, sealed(ledger, index, Hash.NONE));
        rehash(ledger, ledger.suffix(index));
    }

    static void rehash(SampleLedger ledger, List<Integer> suffix) {
        for (int i : suffix) {
            var sealed = ledger.entries.get(i);
            var place = sealed.entry().place();
            var previous = place.position() == 1
                    ? Hash.NONE
                    : ledger.entries.get(i - 1).hash();
            ledger.entries.set(
                    i,
                    new SealedEntry(
                            sealed.entry(), sealed.entry().hashAfter(previous), sealed.of(), sealed.anchored()));
        }
    }

    private SealedEntry sealed(SampleLedger ledger, int index, Hash hash) {
        var sealed = ledger.entries.get(index);
        return new SealedEntry(change.apply(sealed.entry()), hash, sealed.of(), sealed.anchored());
    }

    private static Entry with(Entry entry, String type, String actor, String words, String body) {
        return new Entry(entry.place(), entry.eventId(), type, entry.happenedAt(), actor, words, body);
    }
}
