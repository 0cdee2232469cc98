package io.gridcase.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Hears events with the effect of exactly once: each is handled in one transaction with its inbox row, tried again
 * when that fails, and put aside as a dead letter when it fails for good. It never fails the channel it serves.
 */
public final class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final String name;
    private final EventConsumers parts;
    private final Map<String, EventHandler<IncomingEvent>> handlers;

    EventConsumer(String name, EventConsumers parts, Map<String, EventHandler<IncomingEvent>> handlers) {
        this.name = name;
        this.parts = parts;
        this.handlers = Map.copyOf(handlers);
    }

    /** This consumer, handling one more type whose body is read as the given class; other types stay ignored. */
    public <T> EventConsumer on(String type, Class<T> body, EventHandler<T> handler) {
        return on(type, (event, same) -> handler.handle(event.bodyAs(body), event));
    }

    /** This consumer, handling one more type with its body unread. */
    public EventConsumer on(String type, EventHandler<IncomingEvent> handler) {
        Map<String, EventHandler<IncomingEvent>> more = new HashMap<>(handlers);
        more.put(type, handler);
        return new EventConsumer(name, parts, more);
    }

    /**
     * What an {@code @Incoming} method of a service returns. While the database is away this waits, and with it the
     * partition; the message is neither lost nor dead-lettered.
     *
     * @return completes when the message may be acknowledged; does not fail
     */
    public Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        Envelope envelope = new Envelope(message);
        return Uni.createFrom()
                .deferred(() -> handle(envelope))
                .onFailure()
                .recoverWithUni(failure -> putAside(envelope, failure));
    }

    private Uni<Void> handle(Envelope envelope) {
        EventHandler<IncomingEvent> handler = handlers.get(envelope.type());
        if (handler == null) {
            return Uni.createFrom().voidItem();
        }
        IncomingEvent event = envelope.event(parts.json());
        return parts.redelivery()
                .untilHandled(envelope.position(), () -> once(event, handler))
                .invoke(isNew -> parts.metrics().heard(name, event, isNew))
                .replaceWithVoid();
    }

    private Uni<Boolean> once(IncomingEvent event, EventHandler<IncomingEvent> handler) {
        return Panache.withTransaction(() -> parts.inbox().once(event.id(), name, () -> handler.handle(event, event)));
    }

    private Uni<Void> putAside(Envelope envelope, Throwable failure) {
        LOG.errorf(failure, "%s puts %s aside as a dead letter", name, envelope.position());
        return parts.redelivery()
                .untilDone(envelope.position(), () -> deadLetter(envelope, failure))
                .invoke(() -> parts.metrics().deadLettered(name))
                .replaceWithVoid();
    }

    private Uni<Boolean> deadLetter(Envelope envelope, Throwable failure) {
        return Panache.withTransaction(() -> parts.inbox()
                .once(envelope.idOrPosition(), name, () -> parts.deadLetters().put(name, envelope, failure)));
    }
}
