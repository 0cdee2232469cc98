package io.gridcase.live;

import java.util.List;

/**
 * Changes one behind the other.
 *
 * @param forgotten changes up to there are not kept any more
 */
public record Stretch<C extends Positioned>(List<C> changes, Position forgotten) {

    public Stretch {
        changes = List.copyOf(changes);
    }
}
