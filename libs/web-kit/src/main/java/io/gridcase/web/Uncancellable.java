package io.gridcase.web;

import io.smallrye.mutiny.Uni;

/**
 * Work that goes on when its caller hangs up. Quarkus cancels what a closed connection had asked for, and a transaction
 * that is cut in the middle leaves its connection in an unknown state.
 */
public final class Uncancellable {

    private Uncancellable() {}

    public static <T> Uni<T> of(Uni<T> work) {
        return Uni.createFrom().emitter(caller -> work.subscribe().with(caller::complete, caller::fail));
    }
}
