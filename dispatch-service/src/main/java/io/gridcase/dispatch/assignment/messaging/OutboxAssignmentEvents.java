package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentAccepted;
import io.gridcase.dispatch.assignment.AssignmentEvents;
import io.gridcase.dispatch.assignment.AssignmentHandled;
import io.gridcase.dispatch.assignment.AssignmentIssued;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import io.gridcase.dispatch.assignment.AssignmentWithdrawn;
import io.gridcase.dispatch.assignment.CaseDispatched;
import io.gridcase.dispatch.assignment.DispatchHeld;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Says what happened to an assignment through the outbox. */
@ApplicationScoped
class OutboxAssignmentEvents implements AssignmentEvents {

    private static final String CASE_EVENTS = "dispatch.case-events";
    private static final String ASSIGNMENTS_OF = "department.%s.assignments";

    private final Outbox outbox;

    OutboxAssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(CaseDispatched event) {
        return say(
                        "case-dispatched.v1",
                        event.caseNumber(),
                        event.dispatch().dispatchedAt(),
                        CaseDispatchedMessage.of(event))
                .chain(() -> publish(event.issued()));
    }

    @Override
    public Uni<Void> publish(DispatchHeld event) {
        return say("dispatch-held.v1", event.caseNumber(), event.hold().heldAt(), DispatchHeldMessage.of(event));
    }

    @Override
    public Uni<Void> publish(AssignmentAccepted event) {
        return say(
                "assignment-accepted.v1",
                event.caseNumber(),
                event.acceptance().acceptedAt(),
                AssignmentAcceptedMessage.of(event));
    }

    @Override
    public Uni<Void> publish(AssignmentHandled event) {
        return say(
                "assignment-handled.v1",
                event.caseNumber(),
                event.handling().handledAt(),
                AssignmentHandledMessage.of(event));
    }

    @Override
    public Uni<Void> publish(AssignmentReturned event) {
        return say(
                "assignment-returned.v1", event.caseNumber(), event.returnedAt(), AssignmentReturnedMessage.of(event));
    }

    @Override
    public Uni<Void> publish(AssignmentIssued event) {
        return outbox.put(new OutgoingEvent(
                ASSIGNMENTS_OF.formatted(event.dispatch().department()),
                "assignment-issued.v1",
                event.caseNumber().value(),
                event.issuedAt(),
                AssignmentIssuedMessage.of(event)));
    }

    @Override
    public Uni<Void> publish(AssignmentWithdrawn event) {
        return outbox.put(new OutgoingEvent(
                ASSIGNMENTS_OF.formatted(event.department()),
                "assignment-withdrawn.v1",
                event.caseNumber().value(),
                event.voiding().voidedAt(),
                AssignmentWithdrawnMessage.of(event)));
    }

    private Uni<Void> say(String type, CaseNumber caseNumber, Instant time, Object message) {
        return outbox.put(new OutgoingEvent(CASE_EVENTS, type, caseNumber.value(), time, message));
    }
}
