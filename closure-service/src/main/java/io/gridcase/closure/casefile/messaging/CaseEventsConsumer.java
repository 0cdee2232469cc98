package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.RecordHappening;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.gridcase.messaging.EventHandler;
import io.gridcase.messaging.IncomingEvent;
import io.gridcase.messaging.MalformedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears everything that intake and dispatch say about cases. */
@ApplicationScoped
class CaseEventsConsumer {

    /** Steps that change nothing about the case file; whoever reads the timeline sees them. */
    private static final List<String> NOTED = List.of(
            "change-asked.v1",
            "change-endorsed.v1",
            "change-request-ended.v1",
            "assistance-answered.v1",
            "assignment-reminded.v1",
            "supervision-answered.v1",
            "stage-overdue.v1");

    private static final List<Source> HEARD = List.of(Source.INTAKE, Source.DISPATCH);

    private final RecordHappening recordHappening;
    private final EventConsumer consumer;

    CaseEventsConsumer(RecordHappening recordHappening, EventConsumers consumers) {
        this.recordHappening = recordHappening;
        this.consumer = noting(consumers
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
                .on("deadline-recomputed.v1", DeadlineChangedMessage.class, this::record)
                .on("assignment-reassigned.v1", AssignmentReassignedMessage.class, this::record)
                .on("assignment-suspended.v1", PausedMessage.class, paused(CaseStage.SUSPENDED))
                .on("assignment-postponed.v1", PausedMessage.class, paused(CaseStage.POSTPONED))
                .on("arbitration-requested.v1", StepMessage.class, step(CaseFile::arbitrationRequested))
                .on("own-part-reported.v1", StepMessage.class, step(CaseFile::ownPartReported)));
    }

    @Incoming("intake-case-events")
    Uni<Void> fromIntake(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    @Incoming("dispatch-case-events")
    Uni<Void> fromDispatch(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private EventConsumer noting(EventConsumer others) {
        var all = others;
        for (var type : NOTED) {
            all = all.on(type, StepMessage.class, (said, event) -> record(said.noted(), event));
        }
        return all;
    }

    private EventHandler<PausedMessage> paused(CaseStage stage) {
        return (said, event) -> record(said.as(stage), event);
    }

    private EventHandler<StepMessage> step(Function<CaseFile, Effect> effect) {
        return (said, event) -> record(said.with(effect), event);
    }

    private Uni<Void> record(Happening happening, IncomingEvent event) {
        if (!event.subject().equals(happening.caseNumber().value())) {
            throw new MalformedEvent("the body is about another case than the envelope");
        }
        return recordHappening.record(happening, entry(happening, event));
    }

    private static Source source(IncomingEvent event) {
        return HEARD.stream()
                .filter(source -> source.uri().equals(event.source()))
                .findAny()
                .orElseThrow(() -> new MalformedEvent("events of %s do not belong here".formatted(event.source())));
    }

    private static LedgerEntry entry(Happening happening, IncomingEvent event) {
        return new LedgerEntry(
                event.id(),
                happening.caseNumber(),
                new TimelineEntry(event.type(), source(event), event.time(), happening.actor(), happening.text()),
                new String(event.body().bytes(), StandardCharsets.UTF_8));
    }
}
