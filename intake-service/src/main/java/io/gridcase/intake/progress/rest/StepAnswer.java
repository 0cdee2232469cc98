package io.gridcase.intake.progress.rest;

import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.StepKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a report or its case. */
@Schema(name = "Step")
record StepAnswer(
        @Schema(description = "What happened") StepKind step,
        @Schema(description = "In words, Chinese / English") String words,
        @Schema(description = "UTC, ISO 8601") Instant at,

        @Schema(description = "Department in words; only of DISPATCHED", nullable = true) @Nullable
        String department,

        @Schema(description = "Its deadline, UTC; only of DISPATCHED, where a limit is known", nullable = true)
        @Nullable
        Instant dueAt,

        @Schema(description = "Why; only of REJECTED and VOIDED", nullable = true) @Nullable
        String note,

        @Schema(description = "Ids for GET /photos/{id}; only of HANDLED")
        List<String> photos) {

    static StepAnswer of(Step step) {
        return new StepAnswer(
                step.kind(),
                step.kind().words(),
                step.at(),
                step.department(),
                step.dueAt(),
                step.note(),
                step.photos());
    }
}
