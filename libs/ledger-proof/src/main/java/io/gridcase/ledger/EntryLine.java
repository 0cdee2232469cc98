package io.gridcase.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a file tells it; the hash in hexadecimal. */
record EntryLine(
        String caseNumber,
        String source,
        long position,
        long of,
        String eventId,
        String type,
        String happenedAt,
        String actor,
        @Nullable String words,
        String body,
        String hash,
        boolean anchored) {

    static EntryLine of(SealedEntry sealed) {
        var entry = sealed.entry();
        return new EntryLine(
                entry.place().caseNumber(),
                entry.place().source(),
                entry.place().position(),
                sealed.of(),
                entry.eventId().toString(),
                entry.type(),
                entry.happenedAt().toString(),
                entry.actor(),
                entry.words(),
                entry.body(),
                sealed.hash().toString(),
                sealed.anchored());
    }

    SealedEntry sealed() {
        var entry = new Entry(
                new Place(caseNumber, source, position),
                UUID.fromString(eventId),
                type,
                Instant.parse(happenedAt),
                actor,
                words,
                body);
        return new SealedEntry(entry, Hash.parse(hash), of, anchored);
    }
}
