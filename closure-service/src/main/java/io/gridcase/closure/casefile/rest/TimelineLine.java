package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.ledger.TimelineEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event of a case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One event of a case")
record TimelineLine(
        @Schema(description = "What happened, with its version", examples = "case-filed.v1")
        String type,

        @Schema(description = "Which service said so", examples = "/intake")
        String source,

        @Schema(description = "When it happened, UTC (ISO 8601)")
        Instant time,

        @Schema(description = "Who did it: staff code, or \"system\"")
        String actor,

        @Schema(description = "In the words of the actor: description, explanation, note or reason") @Nullable
        String text) {

    static TimelineLine of(TimelineEntry entry) {
        return new TimelineLine(
                entry.type(),
                entry.source().uri(),
                entry.time(),
                entry.actor(),
                entry.text().orElse(null));
    }
}
