package io.gridcase.dispatch.whatif;

import io.gridcase.web.AreaScope;
import java.time.Instant;

/**
 * Cases that were filed in a time and in areas.
 *
 * @param from the first instant in it
 * @param to the first instant behind it
 */
public record Period(Instant from, Instant to, AreaScope areas) {

    /** Before every case of the period. */
    FiledProblem.Position beginning() {
        return new FiledProblem.Position(from, "");
    }
}
