package io.gridcase.dispatch.changerequest.messaging;

import io.gridcase.dispatch.changerequest.ChangeAsked;
import io.gridcase.dispatch.changerequest.ChangeEndorsed;
import io.gridcase.dispatch.changerequest.ChangeRequestEnded;
import io.gridcase.dispatch.changerequest.ChangeRequestEvent;
import io.gridcase.dispatch.changerequest.ChangeRequestEvents;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Says what happened to a change request through the outbox. */
@ApplicationScoped
class OutboxChangeRequestEvents implements ChangeRequestEvents {

    private static final String CASE_EVENTS = "dispatch.case-events";

    private final Outbox outbox;

    OutboxChangeRequestEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(ChangeRequestEvent event) {
        return outbox.put(announcement(event));
    }

    static OutgoingEvent announcement(ChangeRequestEvent event) {
        if (event instanceof ChangeAsked asked) {
            return said("change-asked.v1", event, asked.request().askedAt(), ChangeAskedMessage.of(asked.request()));
        }
        if (event instanceof ChangeEndorsed endorsed) {
            return said(
                    "change-endorsed.v1",
                    event,
                    endorsed.endorsement().endorsedAt(),
                    ChangeEndorsedMessage.of(endorsed));
        }
        var ended = (ChangeRequestEnded) event;
        return said(
                "change-request-ended.v1", event, ended.decision().decidedAt(), ChangeRequestEndedMessage.of(ended));
    }

    private static OutgoingEvent said(String type, ChangeRequestEvent event, Instant time, Object message) {
        return new OutgoingEvent(CASE_EVENTS, type, event.request().caseNumber().value(), time, message);
    }
}
