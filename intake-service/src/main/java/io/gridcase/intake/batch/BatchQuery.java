package io.gridcase.intake.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lists somebody wants to see, the latest first.
 *
 * @param after the list behind which the page begins
 * @param limit rows of the page
 */
public record BatchQuery(BatchScope visibleTo, Optional<Position> after, int limit) {

    /** A place in the list of lists; neither of its keys ever changes. */
    public record Position(Instant importedAt, UUID id) {}
}
