package io.gridcase.photo;

import io.smallrye.mutiny.Uni;

/**
 * Implemented by whoever waits for photos; every bean of this type hears of each photo, on the event loop of its sender.
 */
public interface PhotoArrivals {

    /**
     * The photo is durable, and its sender is answered only after this. Called again when the same photo is sent again,
     * also after a failure here: must be idempotent.
     */
    Uni<Void> arrived(PhotoId photo);
}
