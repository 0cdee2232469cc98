package io.gridcase.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case, as it was said.
 *
 * @param eventId the event's own id
 * @param type what happened, with its version: {@code case-filed.v1}
 * @param happenedAt UTC; cut to microseconds, as the database keeps it
 * @param actor staff code, or {@code system}
 * @param words what the actor said
 * @param body the message, JSON, to the letter
 */
public record Entry(
        Place place,
        UUID eventId,
        String type,
        Instant happenedAt,
        String actor,
        @Nullable String words,
        String body) {

    private static final String FORM = "gridcase-ledger-entry/1";

    public Entry {
        happenedAt = Micros.cut(happenedAt);
    }

    /** Behind an entry of that hash; the first of a chain stands behind {@link Hash#NONE}. */
    public Hash hashAfter(Hash previous) {
        return new CanonicalForm(previous, FORM)
                .text(place.caseNumber())
                .text(place.source())
                .number(place.position())
                .text(eventId.toString())
                .text(type)
                .number(Micros.of(happenedAt))
                .text(actor)
                .text(words)
                .text(body)
                .hash();
    }
}
