package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.function.Function;

/**
 * As which message an event is told.
 *
 * @param time when it happened
 */
record Saying<E extends AssignmentEvent>(String type, Function<E, Instant> time, Function<E, Object> message) {

    OutgoingEvent on(String topic, E event) {
        return new OutgoingEvent(topic, type, event.caseNumber().value(), time.apply(event), message.apply(event));
    }
}
