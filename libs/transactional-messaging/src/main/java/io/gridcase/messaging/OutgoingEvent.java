package io.gridcase.messaging;

import java.time.Instant;

/**
 * Something that happened to a case and that other services may hear; sent as a CloudEvents 1.0 message.
 *
 * @param topic Kafka topic; it must exist
 * @param type what happened, with its version: {@code case-filed.v1} (becomes {@code ce_type})
 * @param subject case number; becomes {@code ce_subject} and the Kafka key, so events of one case keep their order
 * @param time when it happened, UTC (becomes {@code ce_time})
 * @param body what is written as JSON by the application's object mapper
 */
public record OutgoingEvent(String topic, String type, String subject, Instant time, Object body) {

    public OutgoingEvent {
        requireText("topic", topic);
        requireText("type", type);
        requireText("subject", subject);
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An outgoing event needs a " + name);
        }
    }
}
