package io.gridcase.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** An outbox row as it is inserted; without an id of its own the database gives the event a new one (UUIDv7). */
record NewRow(
        @Nullable UUID eventId,
        String topic,
        String type,
        String subject,
        Map<String, String> headers,
        Buffer payload) {

    static NewRow of(OutgoingEvent event, Map<String, String> headers, byte[] payload) {
        return new NewRow(null, event.topic(), event.type(), event.subject(), headers, Buffer.buffer(payload));
    }

    NewRow withId(UUID id) {
        return new NewRow(id, topic, type, subject, headers, payload);
    }

    Uni<Integer> insert(Mutiny.Session session, ObjectMapper json) {
        Mutiny.Query<?> insert = session.createNativeQuery("""
                insert into outbox (event_id, topic, type, subject, headers, payload)
                values (coalesce(cast(:eventId as uuid), uuidv7()), :topic, :type, :subject, cast(cast(:headers as text) as json), :payload)
                """);
        return insert.setParameter("eventId", eventId == null ? null : eventId.toString())
                .setParameter("topic", topic)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("headers", text(json))
                .setParameter("payload", payload.getBytes())
                .executeUpdate();
    }

    private String text(ObjectMapper json) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
