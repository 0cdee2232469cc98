package io.gridcase.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.messaging.CloudEventHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A committed event on its way to Kafka. */
record OutboxRow(
        long id, short bucket, UUID eventId, String topic, String subject, JsonObject headers, Payload payload) {

    /** The bytes of the message, sent as they are. */
    record Payload(byte... bytes) {}

    /** Where order is promised: Kafka can keep it for one key within one topic, not across topics. */
    record Lane(String topic, String subject) {}

    static OutboxRow of(Row row) {
        return new OutboxRow(
                row.getLong("id"),
                row.getShort("bucket"),
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("subject"),
                row.getJsonObject("headers"),
                new Payload(row.getBuffer("payload").getBytes()));
    }

    Lane lane() {
        return new Lane(topic, subject);
    }

    ProducerRecord<String, byte[]> message() {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, subject, payload.bytes());
        headers.forEach(header -> message.headers()
                .add(header.getKey(), header.getValue().toString().getBytes(UTF_8)));
        message.headers().add(CloudEventHeaders.ID, eventId.toString().getBytes(UTF_8));
        return message;
    }
}
