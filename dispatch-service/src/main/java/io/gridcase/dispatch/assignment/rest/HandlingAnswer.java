package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.Handling;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 处置反馈: what the department says it did. */
@Schema(name = "Handling")
record HandlingAnswer(
        @Schema(description = "Staff code of the handler") String by,

        @Schema(description = "Held against the deadline (UTC, ISO 8601)")
        Instant at,

        @Schema(description = "What was done", maxLength = 1000)
        String note,

        @Schema(description = "Photos after handling: SHA-256, lower-case hex; GET /photos/{id}", maxItems = 9)
        List<String> photos) {

    static HandlingAnswer of(Handling handling) {
        return new HandlingAnswer(
                handling.handledBy(), handling.handledAt(), handling.handlingNote(), handling.handlingPhotos());
    }
}
