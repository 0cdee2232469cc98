package io.gridcase.dispatch.supervision.messaging;

import io.gridcase.dispatch.supervision.TakeSupervision;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the supervisions that closure issues; a group of its own reads the topic for it. */
@ApplicationScoped
class SupervisionsConsumer {

    private final EventConsumer consumer;

    SupervisionsConsumer(EventConsumers consumers, TakeSupervision supervisions) {
        this.consumer = consumers
                .named("dispatch-supervisions")
                .on(
                        "supervision-issued.v1",
                        SupervisionIssuedMessage.class,
                        (issued, event) -> supervisions.take(issued.id(), issued.caseNumber(), issued.demand()));
    }

    @Incoming("closure-supervisions")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }
}
