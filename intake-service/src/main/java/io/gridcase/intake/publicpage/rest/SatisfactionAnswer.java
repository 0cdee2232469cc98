package io.gridcase.intake.publicpage.rest;

import io.gridcase.intake.publicpage.Satisfaction;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 满意度: what the reporter said. */
@Schema(name = "Satisfaction")
record SatisfactionAnswer(
        @Schema(description = "1 not at all, 5 fully") int score,

        @Schema(description = "In words", nullable = true) @Nullable
        String comment,

        @Schema(description = "UTC, ISO 8601") Instant saidAt) {

    static SatisfactionAnswer of(Satisfaction said) {
        return new SatisfactionAnswer(said.score(), said.comment().orElse(null), said.saidAt());
    }
}
