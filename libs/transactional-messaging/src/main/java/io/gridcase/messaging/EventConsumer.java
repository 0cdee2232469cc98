package io.gridcase.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears events with the effect of exactly once: each is handled in one transaction with its inbox row, tried again
 * when that fails, and put aside as a dead letter when it fails for good. It never fails the channel it serves.
 */
public final class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final String name;
    private final EventConsumers parts;
    private final Map<String, EventHandler<IncomingEvent>> handlers;
    private final @Nullable EventHandler<IncomingEvent> others;
    private final Complaints complaints;

    EventConsumer(String name, EventConsumers parts) {
        this(name, parts, Map.of(), null, Complaints.NONE);
    }

    private EventConsumer(
            String name,
            EventConsumers parts,
            Map<String, EventHandler<IncomingEvent>> handlers,
            @Nullable EventHandler<IncomingEvent> others,
            Complaints complaints) {
        this.name = name;
        this.parts = parts;
        this.handlers = Map.copyOf(handlers);
        this.others = others;
        this.complaints = complaints;
    }

    /** This consumer, handling one more type whose body is read as the given class; other types stay ignored. */
    public <T> EventConsumer on(String type, Class<T> body, EventHandler<T> handler) {
        return on(type, (event, same) -> handler.handle(event.bodyAs(body), event));
    }

    /** This consumer, handling one more type with its body unread. */
    public EventConsumer on(String type, EventHandler<IncomingEvent> handler) {
        Map<String, EventHandler<IncomingEvent>> more = new HashMap<>(handlers);
        more.put(type, handler);
        return new EventConsumer(name, parts, more, others, complaints);
    }

    /** This consumer, handling all types that it does not know, which it would ignore otherwise. */
    public EventConsumer onOthers(EventHandler<IncomingEvent> handler) {
        return new EventConsumer(name, parts, handlers, handler, complaints);
    }

    /** This consumer, answering what fails for good before anything is put aside. */
    public EventConsumer complaining(Complaints to) {
        return new EventConsumer(name, parts, handlers, others, to);
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

    /**
     * As {@link #consume}, for a message that fails before anybody reads it.
     *
     * @return completes when the message may be acknowledged; does not fail
     */
    public Uni<Void> refuse(ConsumerRecord<String, byte[]> message, FinalFailure reason) {
        return putAside(new Envelope(message), reason);
    }

    private Uni<Void> handle(Envelope envelope) {
        EventHandler<IncomingEvent> handler = handlers.getOrDefault(envelope.type(), others);
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
        return parts.redelivery()
                .untilDone(envelope.position(), () -> refuse(envelope, failure))
                .replaceWithVoid();
    }

    private Uni<Boolean> refuse(Envelope envelope, Throwable failure) {
        return Panache.withTransaction(() -> parts.inbox()
                .once(
                        envelope.idOrPosition(),
                        name,
                        () -> told(envelope, failure)
                                .chain(told -> told ? Uni.createFrom().voidItem() : deadLetter(envelope, failure))));
    }

    /** A complaint that fails itself must not hold up the partition: then the message is a dead letter after all. */
    private Uni<Boolean> told(Envelope envelope, Throwable failure) {
        return failure instanceof FinalFailure reason
                ? Uni.createFrom()
                        .deferred(() -> complaints.tell(envelope.record(), reason))
                        .onFailure()
                        .recoverWithItem(false)
                : Uni.createFrom().item(false);
    }

    private Uni<Void> deadLetter(Envelope envelope, Throwable failure) {
        return parts.deadLetters().put(name, envelope, failure).invoke(() -> {
            LOG.errorf(failure, "%s puts %s aside as a dead letter", name, envelope.position());
            parts.metrics().deadLettered(name);
        });
    }
}
