package io.gridcase.intake.report.messaging;

import io.gridcase.intake.report.CaseEvents;
import io.gridcase.intake.report.CaseFiled;
import io.gridcase.intake.report.CaseVoided;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what happened through the outbox. */
@ApplicationScoped
class OutboxCaseEvents implements CaseEvents {

    static final String TOPIC = "intake.case-events";

    private final Outbox outbox;

    OutboxCaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(CaseFiled filed) {
        var filing = filed.filing();
        return outbox.put(new OutgoingEvent(
                TOPIC, CaseFiledMessage.TYPE, filing.number(), filing.filedAt(), CaseFiledMessage.of(filed)));
    }

    @Override
    public Uni<Void> publish(CaseVoided voided) {
        return outbox.put(new OutgoingEvent(
                TOPIC,
                CaseVoidedMessage.TYPE,
                voided.caseNumber().value(),
                voided.voiding().voidedAt(),
                CaseVoidedMessage.of(voided)));
    }
}
