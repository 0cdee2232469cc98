package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Outcome;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 销号: how it ended. */
@Schema(name = "Outcome")
record OutcomeAnswer(
        @Schema(description = "UTC, ISO 8601") Instant closedAt,

        @Schema(description = "Code of the department that solved it", pattern = "[a-z][a-z0-9-]{1,39}")
        String department,

        @Schema(description = "Whether within the deadline; absent when there was none", nullable = true) @Nullable
        Boolean onTime) {

    static OutcomeAnswer of(Outcome outcome) {
        return new OutcomeAnswer(outcome.closedAt(), outcome.solvedBy(), outcome.onTime());
    }
}
