package io.gridcase.closure.casefile.rest;

import io.gridcase.closure.casefile.Handling;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 处置反馈: what a department says to have done. */
@Schema(description = "处置反馈: what a department says to have done")
record HandlingAnswer(
        @Schema(description = "Code of the department") String department,

        @Schema(description = "Staff code") String handledBy,

        @Schema(description = "Held against the deadline; UTC (ISO 8601)")
        Instant handledAt,

        @Schema(description = "What was done") String note,

        @Schema(description = "Photos after handling, to be had from GET /photos/{id} of dispatch")
        List<String> photos) {

    static HandlingAnswer of(Handling handling) {
        return new HandlingAnswer(
                handling.departmentCode(),
                handling.handledBy(),
                handling.handledAt(),
                handling.note(),
                handling.photos());
    }
}
