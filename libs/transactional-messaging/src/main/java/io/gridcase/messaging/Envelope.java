package io.gridcase.messaging;

import static io.gridcase.messaging.CloudEventHeaders.ID;
import static io.gridcase.messaging.CloudEventHeaders.SOURCE;
import static io.gridcase.messaging.CloudEventHeaders.SPEC_VERSION;
import static io.gridcase.messaging.CloudEventHeaders.SUBJECT;
import static io.gridcase.messaging.CloudEventHeaders.TIME;
import static io.gridcase.messaging.CloudEventHeaders.TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A raw Kafka record, read as a CloudEvent in binary mode; every reader throws {@link MalformedEvent}. */
record Envelope(ConsumerRecord<String, byte[]> record) {

    String type() {
        return required(TYPE);
    }

    IncomingEvent event(ObjectMapper json) {
        if (!required(SPEC_VERSION).equals("1.0")) {
            throw new MalformedEvent(SPEC_VERSION + " is not 1.0: " + required(SPEC_VERSION));
        }
        return new IncomingEvent(id(), type(), required(SOURCE), required(SUBJECT), time(), body(json));
    }

    /** The event's own id, or, where it has none that can be read, one that is the same on every delivery. */
    UUID idOrPosition() {
        try {
            return id();
        } catch (MalformedEvent nameless) {
            return UUID.nameUUIDFromBytes(position().getBytes(UTF_8));
        }
    }

    String position() {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), text(header)));
        return headers;
    }

    private UUID id() {
        String id = required(ID);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException other) {
            throw new MalformedEvent(ID + " is not a UUID: " + id, other);
        }
    }

    private Instant time() {
        String time = required(TIME);
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException other) {
            throw new MalformedEvent(TIME + " is not an RFC 3339 time: " + time, other);
        }
    }

    private EventBody body(ObjectMapper json) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            throw new MalformedEvent("the body is missing");
        }
        return EventBody.of(value, json);
    }

    private String required(String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || text(header).isBlank()) {
            throw new MalformedEvent("the header " + name + " is missing");
        }
        return text(header);
    }

    private static String text(Header header) {
        byte @Nullable [] value = header.value();
        return value == null ? "" : new String(value, UTF_8);
    }
}
