package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
final class RecordedEvents implements AssignmentEvents {

    final List<Object> said = new ArrayList<>();

    private Uni<Void> say(Object event) {
        said.add(event);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> publish(CaseDispatched event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(DispatchHeld event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(AssignmentAccepted event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(AssignmentHandled event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(AssignmentReturned event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(AssignmentIssued event) {
        return say(event);
    }

    @Override
    public Uni<Void> publish(AssignmentWithdrawn event) {
        return say(event);
    }
}
