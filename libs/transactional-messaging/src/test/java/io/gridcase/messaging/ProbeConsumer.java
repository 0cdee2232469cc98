package io.gridcase.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears one topic, as the consumers of a service do. */
@ApplicationScoped
class ProbeConsumer {

    private final AtomicInteger tries = new AtomicInteger();
    private final EventConsumer events;

    ProbeConsumer(EventConsumers consumers, Probe probe, Outbox outbox) {
        this.events = consumers
                .named("probe")
                .complaining((message, reason) -> complain(outbox, message))
                .on(
                        "refused.v1",
                        (event, same) -> probe.effect(event).invoke(() -> {
                            tries.incrementAndGet();
                            throw new MalformedEvent("not like this");
                        }))
                .on("changed.v1", Probe.Changed.class, (body, event) -> probe.effect(event))
                .on(
                        "poison.v1",
                        (event, same) -> probe.effect(event).invoke(() -> {
                            tries.incrementAndGet();
                            throw new IllegalStateException("no department 园林 for this case");
                        }));
    }

    /** The body says what becomes of the complaint. */
    private static Uni<Boolean> complain(Outbox outbox, ConsumerRecord<String, byte[]> message) {
        var body = new String(message.value(), UTF_8);
        if (body.contains("\"tell\"")) {
            var told = new OutgoingEvent("probe.case-events", "complaint.v1", message.key(), Instant.EPOCH, body);
            return outbox.put(told).replaceWith(true);
        }
        if (body.contains("\"break\"")) {
            throw new IllegalStateException("nobody to tell");
        }
        return Uni.createFrom().item(false);
    }

    @Incoming("probe-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    int tries() {
        return tries.get();
    }
}
