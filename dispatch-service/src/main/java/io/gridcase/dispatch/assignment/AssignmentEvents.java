package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;

/** Tells others what happened, in the transaction in which it happened. */
public interface AssignmentEvents {

    /** Tells the services and the department. */
    Uni<Void> publish(CaseDispatched event);

    Uni<Void> publish(DispatchHeld event);

    Uni<Void> publish(AssignmentAccepted event);

    Uni<Void> publish(AssignmentHandled event);

    Uni<Void> publish(AssignmentReturned event);

    /** Tells the department. */
    Uni<Void> publish(AssignmentIssued event);

    /** Tells the department. */
    Uni<Void> publish(AssignmentWithdrawn event);
}
