package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;

/** Tells others what happened, in the transaction in which it happened. */
public interface AssignmentEvents {

    /** Tells everybody whom it concerns: the other services, the department, or both. */
    Uni<Void> publish(AssignmentEvent event);
}
