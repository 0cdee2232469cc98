package io.gridcase.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what became of received messages, by consumer and event type. */
@ApplicationScoped
class ConsumerMetrics {

    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void heard(String consumer, IncomingEvent event, boolean isNew) {
        String name = isNew ? "messages.consumed" : "messages.duplicate";
        registry.counter(name, "consumer", consumer, "type", event.type()).increment();
    }

    void deadLettered(String consumer) {
        registry.counter("messages.dead.lettered", "consumer", consumer).increment();
    }
}
