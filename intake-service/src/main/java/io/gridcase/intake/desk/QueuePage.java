package io.gridcase.intake.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows of the queue, the one to be decided first at the top.
 *
 * @param after the row behind which the page starts
 */
public record QueuePage(Optional<Position> after, int limit) {

    /** A place in the queue; neither of its keys ever changes. */
    public record Position(Instant decideBy, UUID id) {}
}
