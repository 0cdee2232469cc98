package io.gridcase.dispatch.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of a list that is ordered by an instant, the absent last, and then by case number.
 *
 * @param after the last row seen before; empty at the beginning
 * @param size most rows to answer
 */
public record Slice(Optional<Position> after, int size) {

    /** Where a row stands in the list. */
    public record Position(Optional<Instant> at, String caseNumber) {}
}
