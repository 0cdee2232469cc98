package io.gridcase.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** What a service has heard: lets each message have its effect once, however often it comes. */
@ApplicationScoped
public class Inbox {

    private static final String INSERT =
            "insert into inbox (event_id, consumer) values (:eventId, :consumer) on conflict do nothing";

    /**
     * Runs the effect if this consumer has not seen the event, within the current transaction. The insert is the
     * question: of two deliveries at once the second waits on the unique index until the first has committed or rolled
     * back, so nothing else may come before it in the transaction.
     *
     * @param consumer who asks; two consumers of one service each see an event once
     * @return true if the effect ran, false for a duplicate; fails when the effect fails
     */
    public Uni<Boolean> once(UUID eventId, String consumer, Supplier<Uni<Void>> effect) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("eventId", eventId)
                        .setParameter("consumer", consumer)
                        .executeUpdate())
                .map(rows -> rows == 1)
                .call(isNew -> isNew ? effect.get() : Uni.createFrom().voidItem());
    }
}
