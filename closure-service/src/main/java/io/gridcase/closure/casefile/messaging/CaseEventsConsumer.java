package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.RecordHappening;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.gridcase.messaging.IncomingEvent;
import io.gridcase.messaging.MalformedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears everything that intake and dispatch say about cases. */
@ApplicationScoped
class CaseEventsConsumer {

    private static final List<Source> HEARD = List.of(Source.INTAKE, Source.DISPATCH);

    private final RecordHappening recordHappening;
    private final EventConsumer consumer;

    CaseEventsConsumer(RecordHappening recordHappening, EventConsumers consumers) {
        this.recordHappening = recordHappening;
        this.consumer = HeardType.ALL.stream().reduce(consumers.named("ledger"), this::hearing, (one, other) -> other);
    }

    @Incoming("intake-case-events")
    Uni<Void> fromIntake(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    @Incoming("dispatch-case-events")
    Uni<Void> fromDispatch(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private <T> EventConsumer hearing(EventConsumer others, HeardType<T> heard) {
        return others.on(
                heard.type(),
                heard.message(),
                (said, event) -> record(heard.meaning().apply(said), event));
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
