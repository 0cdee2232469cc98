package io.gridcase.closure.casefile.messaging;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseFollowers;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Ledger;
import io.gridcase.closure.casefile.LedgerEntry;
import io.gridcase.closure.casefile.TimelineEntry;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What closure says: to the others by the outbox, and to itself by the ledger. */
@ApplicationScoped
class PublishedEvents implements CaseEvents {

    private static final String TOPIC = "closure.case-events";

    private final Outbox outbox;
    private final Ledger ledger;
    private final CaseFiles caseFiles;
    private final CaseFollowers followers;
    private final Clock clock;
    private final ObjectMapper json;

    PublishedEvents(
            Outbox outbox,
            Ledger ledger,
            CaseFiles caseFiles,
            CaseFollowers followers,
            Clock clock,
            ObjectMapper json) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.caseFiles = caseFiles;
        this.followers = followers;
        this.clock = clock;
        // In a contract, what is absent is left out and never null.
        this.json = json.copy().setSerializationInclusion(Include.NON_NULL);
    }

    @Override
    public Uni<Void> publish(CaseEvent event) {
        var body = body(event);
        var entry = entry(UUID.randomUUID(), event, body);
        return outbox.put(entry.eventId(), outgoing(event, body))
                .chain(() -> ledger.append(entry))
                .chain(() -> caseFiles.locked(event.caseNumber()))
                .chain(caseFile -> followers.follow(caseFile, entry, Effect.NOTED));
    }

    private static OutgoingEvent outgoing(CaseEvent event, JsonNode body) {
        return new OutgoingEvent(TOPIC, event.type(), event.caseNumber().value(), event.time(), body);
    }

    JsonNode body(CaseEvent event) {
        return json.valueToTree(event);
    }

    private LedgerEntry entry(UUID id, CaseEvent event, JsonNode body) {
        return new LedgerEntry(
                id,
                event.caseNumber(),
                new TimelineEntry(event.type(), "/closure", event.time(), event.actor(), event.text()),
                clock.instant(),
                body.toString());
    }
}
