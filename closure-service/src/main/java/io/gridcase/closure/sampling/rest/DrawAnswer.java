package io.gridcase.closure.sampling.rest;

import io.gridcase.closure.sampling.Draw;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was drawn from, and by which lot. */
record DrawAnswer(
        @Schema(description = "As the caller named it") UUID id,

        @Schema(description = "With everything below it") String area,

        @Schema(description = "UTC (ISO 8601)") Instant closedFrom,

        @Schema(description = "Not in the sample any more, UTC (ISO 8601)")
        Instant closedBefore,

        @Schema(description = "At most so many cases") int size,

        @Schema(description = "The cases come in the order of SHA-256(seed followed by case number)")
        UUID seed,

        @Schema(description = "Staff code") String drawnBy,

        @Schema(description = "UTC (ISO 8601)") Instant drawnAt) {

    static DrawAnswer of(Draw draw) {
        return new DrawAnswer(
                draw.id(),
                draw.area(),
                draw.closedFrom(),
                draw.closedBefore(),
                draw.size(),
                draw.seed(),
                draw.drawnBy(),
                draw.drawnAt());
    }
}
