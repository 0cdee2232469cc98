package io.gridcase.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where a service says what happened: the event commits with the change it tells of, or not at all. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final MessagingConfig config;
    private final OutboxSignal signal;

    Outbox(ObjectMapper json, MessagingConfig config, OutboxSignal signal) {
        this.json = json;
        this.config = config;
        this.signal = signal;
    }

    /**
     * Adds the event to the current transaction ({@code Panache.withTransaction} or {@code @WithTransaction}).
     * Pending changes are flushed first: the row lock of the case comes before the outbox id, so the order of ids is
     * the order of commits for each case.
     *
     * @return completes when the row is written; fails with {@link IllegalStateException} outside a transaction and
     *     with {@link UncheckedIOException} when the body cannot be written as JSON
     */
    public Uni<Void> put(OutgoingEvent event) {
        return Uni.createFrom().deferred(() -> write(row(event)));
    }

    /** As {@link #put(OutgoingEvent)}, under an id ({@code ce_id}) that the caller has noted elsewhere too. */
    public Uni<Void> put(UUID eventId, OutgoingEvent event) {
        return Uni.createFrom().deferred(() -> write(row(event).withId(eventId)));
    }

    /** Adds the events to the current transaction, in this order. */
    public Uni<Void> putAll(List<OutgoingEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(this::put)
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<Void> write(NewRow row) {
        return Panache.getSession()
                .invoke(Outbox::requireTransaction)
                .call(Mutiny.Session::flush)
                .call(session -> row.insert(session, json))
                .invoke(session -> AfterCommit.of(session).run(signal::raise))
                .replaceWithVoid();
    }

    /**
     * The headers of an event but for its subject ({@code ce_subject}): for a statement that writes its outbox rows
     * itself because it draws the subject as it runs. Whoever runs it raises {@link OutboxSignal} afterwards.
     */
    public Map<String, String> headers(String type, Instant time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.SOURCE, "/" + config.service());
        headers.put(CloudEventHeaders.TYPE, type);
        headers.put(CloudEventHeaders.TIME, time.toString());
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        // The trace goes on behind Kafka; without OpenTelemetry this adds nothing.
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), headers, (carrier, name, value) -> headers.put(name, value));
        return headers;
    }

    private NewRow row(OutgoingEvent event) {
        Map<String, String> headers = headers(event.type(), event.time());
        headers.put(CloudEventHeaders.SUBJECT, event.subject());
        return NewRow.of(event, headers, bytes(event.body()));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void requireTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException("An event is put within a transaction, with the change it tells of");
        }
    }
}
