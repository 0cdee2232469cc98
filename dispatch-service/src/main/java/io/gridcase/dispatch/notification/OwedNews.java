package io.gridcase.dispatch.notification;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** What people are still to be told, noted in the transaction of what happened. */
public interface OwedNews {

    /** Owes it to everybody who wants it and may have it; to each subscription once. */
    Uni<Void> owe(News news, Instant now);

    /** Owes a trial; the same event id twice is one. */
    Uni<Void> oweTrial(UUID subscription, UUID eventId, Instant now);
}
