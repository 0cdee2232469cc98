package io.gridcase.intake.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which reports somebody wants to see, newest first.
 *
 * @param after the report behind which the page starts
 * @param limit rows of the page
 */
public record ReportQuery(Visibility visibleTo, Optional<ReportState> state, Optional<Position> after, int limit) {

    /** A place in the list; neither of its keys ever changes. */
    public record Position(Instant receivedAt, UUID id) {}
}
