package io.gridcase.closure.casefile.messaging;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseFollowers;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Retold;
import io.gridcase.closure.ledger.Heard;
import io.gridcase.closure.ledger.Ledger;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What closure says: to the others by the outbox, and to itself by the ledger. */
@ApplicationScoped
class PublishedEvents implements CaseEvents {

    private static final String TOPIC = "closure.case-events";

    private final Outbox outbox;
    private final Ledger ledger;
    private final CaseFiles caseFiles;
    private final CaseFollowers followers;
    private final Retold retold;
    private final ObjectMapper json;

    PublishedEvents(
            Outbox outbox,
            Ledger ledger,
            CaseFiles caseFiles,
            CaseFollowers followers,
            Retold retold,
            ObjectMapper json) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.caseFiles = caseFiles;
        this.followers = followers;
        this.retold = retold;
        // In a contract, what is absent is left out and never null.
        this.json = json.copy().setSerializationInclusion(Include.NON_NULL);
    }

    @Override
    public Uni<Void> publish(CaseEvent event) {
        return retold.is(event.caseNumber())
                ? Uni.createFrom().voidItem()
                : ledger.heard(event.caseNumber()).chain(heard -> publish(event, body(event, heard)));
    }

    private Uni<Void> publish(CaseEvent event, JsonNode body) {
        var entry = entry(UUID.randomUUID(), event, body);
        return outbox.put(entry.eventId(), outgoing(event, body))
                .chain(() -> ledger.append(entry))
                .chain(() -> caseFiles.locked(event.caseNumber()))
                .chain(caseFile -> followers.follow(caseFile, entry, Effect.NOTED));
    }

    private static OutgoingEvent outgoing(CaseEvent event, JsonNode body) {
        return new OutgoingEvent(TOPIC, event.type(), event.caseNumber().value(), event.time(), body);
    }

    /** What closure had been told by then is part of what it says: so it is known for ever what a decision was made on. */
    JsonNode body(CaseEvent event, Heard heard) {
        ObjectNode body = json.valueToTree(event);
        return body.set("heard", json.valueToTree(heard));
    }

    private static LedgerEntry entry(UUID id, CaseEvent event, JsonNode body) {
        return new LedgerEntry(
                id,
                event.caseNumber(),
                new TimelineEntry(event.type(), Source.CLOSURE, event.time(), event.actor(), event.text()),
                body.toString());
    }
}
