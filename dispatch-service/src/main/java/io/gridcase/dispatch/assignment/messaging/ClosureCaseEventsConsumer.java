package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.assignment.CloseAssignment;
import io.gridcase.dispatch.assignment.ReworkAssignment;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of a result: refused, or the case is struck off. */
@ApplicationScoped
class ClosureCaseEventsConsumer {

    private final EventConsumer consumer;

    ClosureCaseEventsConsumer(EventConsumers consumers, ReworkAssignment rework, CloseAssignment close) {
        this.consumer = consumers
                .named("dispatch-closure-case-events")
                .on(
                        "rework-requested.v1",
                        ReworkRequestedMessage.class,
                        (refused, event) ->
                                rework.rework(refused.caseNumber(), refused.reason(), refused.requestedAt()))
                .on(
                        "case-closed.v1",
                        CaseClosedMessage.class,
                        (closed, event) -> close.close(closed.caseNumber(), closed.closedAt()));
    }

    @Incoming("closure-case-events")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }
}
