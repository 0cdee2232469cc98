package io.gridcase.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears one topic, as the consumers of a service do. */
@ApplicationScoped
class ProbeConsumer {

    private final AtomicInteger tries = new AtomicInteger();
    private final EventConsumer events;

    ProbeConsumer(EventConsumers consumers, Probe probe) {
        this.events = consumers
                .named("probe")
                .on("changed.v1", Probe.Changed.class, (body, event) -> probe.effect(event))
                .on(
                        "poison.v1",
                        (event, same) -> probe.effect(event).invoke(() -> {
                            tries.incrementAndGet();
                            throw new IllegalStateException("no department 园林 for this case");
                        }));
    }

    @Incoming("probe-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    int tries() {
        return tries.get();
    }
}
