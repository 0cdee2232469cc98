package io.gridcase.dispatch.changerequest;

import io.smallrye.mutiny.Uni;

/** Tells others what happened, in the transaction in which it happened. */
public interface ChangeRequestEvents {

    Uni<Void> publish(ChangeRequestEvent event);
}
