package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.assignment.OpenAssignment;
import io.gridcase.dispatch.assignment.VoidAssignment;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a case was filed, or should not have been. */
@ApplicationScoped
class IntakeCaseEventsConsumer {

    private final EventConsumer consumer;

    IntakeCaseEventsConsumer(EventConsumers consumers, OpenAssignment openAssignment, VoidAssignment voidAssignment) {
        this.consumer = consumers
                .named("dispatch-intake-case-events")
                .on(
                        "case-filed.v1",
                        CaseFiledMessage.class,
                        (filed, event) -> openAssignment.open(filed.caseNumber(), filed.filed()))
                .on(
                        "case-voided.v1",
                        CaseVoidedMessage.class,
                        (voided, event) -> voidAssignment.voidCase(voided.caseNumber(), voided.voiding()));
    }

    @Incoming("intake-case-events")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }
}
