package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssignmentEvents;
import io.gridcase.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what happened to an assignment through the outbox. */
@ApplicationScoped
class OutboxAssignmentEvents implements AssignmentEvents {

    private final Outbox outbox;

    OutboxAssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(AssignmentEvent event) {
        return outbox.putAll(Announcements.of(event));
    }
}
