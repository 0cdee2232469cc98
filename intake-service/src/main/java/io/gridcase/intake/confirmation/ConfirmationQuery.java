package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.Visibility;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which confirmations somebody wants to see, the first due first.
 *
 * @param dueBefore only those whose time was over then
 * @param ofReport only those of this report
 * @param after the confirmation behind which the page starts
 * @param limit rows of the page
 */
public record ConfirmationQuery(
        Visibility visibleTo,
        ConfirmationState state,
        Optional<Instant> dueBefore,
        Optional<UUID> ofReport,
        Optional<Position> after,
        int limit) {

    /** A place in the list; neither of its keys ever changes. */
    public record Position(Instant dueAt, UUID id) {}
}
