package io.gridcase.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a service gets its consumers from. */
@ApplicationScoped
public class EventConsumers {

    private final ObjectMapper json;
    private final Inbox inbox;
    private final Redelivery redelivery;
    private final DeadLetters deadLetters;
    private final ConsumerMetrics metrics;

    EventConsumers(
            ObjectMapper json, Inbox inbox, Redelivery redelivery, DeadLetters deadLetters, ConsumerMetrics metrics) {
        this.json = json;
        this.inbox = inbox;
        this.redelivery = redelivery;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** A consumer that ignores everything until it is told what to do {@link EventConsumer#on on} which type.
     *
     * @param name who hears; stays the same for ever, for the inbox remembers events by it
     */
    public EventConsumer named(String name) {
        return new EventConsumer(name, this);
    }

    ObjectMapper json() {
        return json;
    }

    Inbox inbox() {
        return inbox;
    }

    Redelivery redelivery() {
        return redelivery;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    ConsumerMetrics metrics() {
        return metrics;
    }
}
