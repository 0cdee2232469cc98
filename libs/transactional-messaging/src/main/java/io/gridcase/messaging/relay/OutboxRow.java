package io.gridcase.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.messaging.CloudEventHeaders;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** A committed event on its way to Kafka. */
record OutboxRow(long id, short bucket, UUID eventId, String topic, String subject, String headers, Buffer payload) {

    /** Where order is promised: Kafka can keep it for one key within one topic, not across topics. */
    record Lane(String topic, String subject) {}

    static OutboxRow of(Row row) {
        return new OutboxRow(
                row.getLong("id"),
                row.getShort("bucket"),
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("headers"),
                row.getBuffer("payload").getDelegate());
    }

    Lane lane() {
        return new Lane(topic, subject);
    }

    /** Throws {@link SerializationException}, as a producer does, for a row that can never be sent. */
    ProducerRecord<String, byte[]> message() {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, subject, payload.getBytes());
        json().forEach(header -> message.headers()
                .add(header.getKey(), String.valueOf(header.getValue()).getBytes(UTF_8)));
        message.headers().add(CloudEventHeaders.ID, eventId.toString().getBytes(UTF_8));
        return message;
    }

    private JsonObject json() {
        try {
            return new JsonObject(headers);
        } catch (DecodeException unreadable) {
            throw new SerializationException("The headers are not a JSON object", unreadable);
        }
    }
}
