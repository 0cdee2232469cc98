package io.gridcase.intake.report.messaging;

import io.gridcase.intake.report.CloseReport;
import io.gridcase.intake.report.ReopenCase;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.gridcase.messaging.IncomingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears from closure how cases end. */
@ApplicationScoped
class ClosureEventsConsumer {

    private static final Logger LOG = Logger.getLogger(ClosureEventsConsumer.class);

    private final CloseReport closeReport;
    private final ReopenCase reopenCase;
    private final EventConsumer consumer;

    ClosureEventsConsumer(EventConsumers consumers, CloseReport closeReport, ReopenCase reopenCase) {
        this.closeReport = closeReport;
        this.reopenCase = reopenCase;
        this.consumer = consumers
                .named("closure-events")
                .on(CaseClosedMessage.TYPE, CaseClosedMessage.class, this::closed)
                .on(SampleFailedMessage.TYPE, SampleFailedMessage.class, this::sampleFailed);
    }

    @Incoming("closure-case-events")
    Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> closed(CaseClosedMessage message, IncomingEvent event) {
        return closeReport
                .close(message.caseNumber(), message.outcome())
                .invoke(() -> LOG.infof("case %s closed, message %s", message.caseNumber(), event.id()));
    }

    private Uni<Void> sampleFailed(SampleFailedMessage message, IncomingEvent event) {
        return reopenCase
                .reopen(message.caseNumber())
                .invoke(again -> LOG.infof(
                        "case %s failed its sample check and goes on as report %s, message %s",
                        message.caseNumber(), again.report().id(), event.id()))
                .replaceWithVoid();
    }
}
