package io.gridcase.dispatch.live;

import java.util.List;

/**
 * Changes one behind the other.
 *
 * @param forgotten changes up to there are not kept any more
 */
public record Stretch(List<Change> changes, Position forgotten) {

    public Stretch {
        changes = List.copyOf(changes);
    }
}
