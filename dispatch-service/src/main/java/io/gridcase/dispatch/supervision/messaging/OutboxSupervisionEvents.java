package io.gridcase.dispatch.supervision.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.department.DepartmentTopics;
import io.gridcase.dispatch.supervision.DepartmentReminded;
import io.gridcase.dispatch.supervision.SupervisionAnswered;
import io.gridcase.dispatch.supervision.SupervisionEvents;
import io.gridcase.dispatch.supervision.SupervisionReceived;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what happened to reminders and supervisions through the outbox. */
@ApplicationScoped
class OutboxSupervisionEvents implements SupervisionEvents {

    private static final String CASE_EVENTS = "dispatch.case-events";

    private final Outbox outbox;

    OutboxSupervisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(DepartmentReminded event) {
        var department = new DepartmentTopics(event.department());
        return outbox.putAll(List.of(reminded(CASE_EVENTS, event), reminded(department.assignments(), event)));
    }

    @Override
    public Uni<Void> publish(SupervisionReceived event) {
        return outbox.put(new OutgoingEvent(
                new DepartmentTopics(event.department()).assignments(),
                "supervision-issued.v1",
                subject(event.caseNumber()),
                event.demand().issuedAt(),
                SupervisionIssuedMessage.of(event)));
    }

    @Override
    public Uni<Void> publish(SupervisionAnswered event) {
        return outbox.put(new OutgoingEvent(
                CASE_EVENTS,
                "supervision-answered.v1",
                subject(event.caseNumber()),
                event.answer().answeredAt(),
                SupervisionAnsweredMessage.of(event)));
    }

    private static OutgoingEvent reminded(String topic, DepartmentReminded event) {
        return new OutgoingEvent(
                topic,
                "assignment-reminded.v1",
                subject(event.caseNumber()),
                event.demand().issuedAt(),
                AssignmentRemindedMessage.of(event));
    }

    private static String subject(CaseNumber caseNumber) {
        return caseNumber.value();
    }
}
