package io.gridcase.intake.callback.rest;

import io.gridcase.intake.callback.Undelivered;
import io.gridcase.intake.progress.StepKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An update that its client does not have. */
@Schema(name = "UndeliveredUpdate")
record UndeliveredAnswer(
        @Schema(description = "Names it here") long id,
        @Schema(description = "The report it is about") UUID reportId,

        @Schema(description = "Under which it is sent, each time")
        String updateId,

        @Schema(description = "What happened") StepKind step,
        @Schema(description = "When, UTC, ISO 8601") Instant at,
        @Schema(description = "Attempts so far") int attempts,

        @Schema(description = "Why the last one failed; absent before the first", nullable = true) @Nullable
        String failure,

        @Schema(description = "Next attempt, UTC; absent when it is given up", nullable = true) @Nullable
        Instant nextAt) {

    static UndeliveredAnswer of(Undelivered update) {
        return new UndeliveredAnswer(
                update.id(),
                update.reportId(),
                update.updateId(),
                update.step(),
                update.at(),
                update.attempts(),
                update.failure(),
                update.nextAt());
    }
}
