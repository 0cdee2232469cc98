package io.gridcase.dispatch.recomputation.rest;

import io.gridcase.dispatch.recomputation.Recomputation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recomputation as far as it has come. */
@Schema(name = "Recomputation")
record RecomputationAnswer(
        @Schema(description = "Its identity") UUID id,
        @Schema(description = "Staff code") String by,

        @Schema(description = "When it was ordered (UTC, ISO 8601)")
        Instant at,

        @Schema(description = "Why") String reason,

        @Schema(description = "Version of working hours and holidays by which it was seen")
        String calendarVersion,

        @Schema(description = "Deadlines that were on the list")
        long total,

        @Schema(description = "Of them done; all of them are when it equals total")
        long done) {

    static RecomputationAnswer of(Recomputation recomputation) {
        return new RecomputationAnswer(
                recomputation.id(),
                recomputation.order().by(),
                recomputation.order().at(),
                recomputation.order().reason(),
                recomputation.calendarVersion(),
                recomputation.total(),
                recomputation.done());
    }
}
