package io.gridcase.closure.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's ledger, as far as evaluation reads it.
 *
 * @param actor staff code, or {@code system}
 */
public record Said(EventKind kind, Instant at, String actor, Particulars particulars) {

    /**
     * What only some events say.
     *
     * @param department responsible, or concerned
     * @param dueAt until when the department, or whoever verifies, has time
     * @param limitUnit of the time limit: urgent ones run through nights and holidays
     * @param word which stage is overdue, or which level a supervision has
     * @param multiple of the limit by which a deadline was overrun; 0 without one
     * @param whole of a reassignment: the successor takes over as things stand
     */
    public record Particulars(
            @Nullable String department,
            @Nullable Instant dueAt,
            @Nullable String limitUnit,
            @Nullable String word,
            int multiple,
            boolean whole) {

        boolean urgent() {
            return limitUnit != null && limitUnit.startsWith("URGENT");
        }
    }
}
