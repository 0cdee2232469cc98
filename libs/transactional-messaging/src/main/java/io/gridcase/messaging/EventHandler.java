package io.gridcase.messaging;

import io.smallrye.mutiny.Uni;

/** What a consumer does about one type of event; runs in the transaction that also notes the event as heard. */
@FunctionalInterface
public interface EventHandler<T> {

    /**
     * @param body the event's body, read as the type asked for
     * @param event the envelope around it
     */
    Uni<Void> handle(T body, IncomingEvent event);
}
