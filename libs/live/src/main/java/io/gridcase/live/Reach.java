package io.gridcase.live;

import io.smallrye.mutiny.Uni;

/** What one person may hear of. */
public interface Reach<C extends Positioned> {

    /** The changes within reach behind a position and before a transaction; at most so many. */
    Uni<Stretch<C>> between(Position after, long before, int most);
}
