package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.LedgerEntry;
import io.gridcase.closure.casefile.RecordHappening;
import io.gridcase.closure.casefile.TimelineEntry;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.gridcase.messaging.IncomingEvent;
import io.gridcase.messaging.MalformedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears everything that intake and dispatch say about cases. */
@ApplicationScoped
class CaseEventsConsumer {

    private final RecordHappening recordHappening;
    private final Clock clock;
    private final EventConsumer consumer;

    CaseEventsConsumer(RecordHappening recordHappening, Clock clock, EventConsumers consumers) {
        this.recordHappening = recordHappening;
        this.clock = clock;
        this.consumer = consumers
                .named("ledger")
                .on("case-filed.v1", CaseFiledMessage.class, this::record)
                .on("case-voided.v1", CaseVoidedMessage.class, this::record)
                .on("dispatch-held.v1", DispatchHeldMessage.class, this::record)
                .on("case-dispatched.v1", CaseDispatchedMessage.class, this::record)
                .on("assignment-accepted.v1", AssignmentAcceptedMessage.class, this::record)
                .on("assignment-returned.v1", AssignmentReturnedMessage.class, this::record)
                .on("assignment-handled.v1", AssignmentHandledMessage.class, this::record)
                .on("deadline-extended.v1", DeadlineChangedMessage.class, this::record)
                .on("handling-type-changed.v1", DeadlineChangedMessage.class, this::record)
                .on("assignment-resumed.v1", DeadlineChangedMessage.class, this::record)
                .on("deadline-recomputed.v1", DeadlineChangedMessage.class, this::record);
    }

    @Incoming("intake-case-events")
    Uni<Void> fromIntake(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    @Incoming("dispatch-case-events")
    Uni<Void> fromDispatch(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> record(Happening happening, IncomingEvent event) {
        if (!event.subject().equals(happening.caseNumber().value())) {
            throw new MalformedEvent("the body is about another case than the envelope");
        }
        return recordHappening.record(happening, entry(happening, event));
    }

    private LedgerEntry entry(Happening happening, IncomingEvent event) {
        return new LedgerEntry(
                event.id(),
                happening.caseNumber(),
                new TimelineEntry(event.type(), event.source(), event.time(), happening.actor(), happening.text()),
                clock.instant(),
                new String(event.body().bytes(), StandardCharsets.UTF_8));
    }
}
