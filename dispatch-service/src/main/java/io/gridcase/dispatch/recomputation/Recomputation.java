package io.gridcase.dispatch.recomputation;

import io.gridcase.dispatch.assignment.RecomputationOrder;
import java.util.UUID;

/**
 * One recomputation, as far as it has come.
 *
 * @param calendarVersion by which it was seen and ordered
 * @param total deadlines that were on the list
 * @param done of them
 */
public record Recomputation(UUID id, RecomputationOrder order, String calendarVersion, long total, long done) {

    boolean isRunning() {
        return done < total;
    }
}
