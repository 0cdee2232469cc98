package io.gridcase.dispatch.supervision;

import io.smallrye.mutiny.Uni;

/** Tells others of reminders and supervisions, in the transaction in which they happen. */
public interface SupervisionEvents {

    /** Tells the department and the other services. */
    Uni<Void> publish(DepartmentReminded event);

    /** Tells the department; the other services have heard it from closure. */
    Uni<Void> publish(SupervisionReceived event);

    /** Tells the other services. */
    Uni<Void> publish(SupervisionAnswered event);
}
