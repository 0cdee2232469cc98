package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.Rework;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 返工: the result did not pass verification. */
@Schema(name = "Rework")
record ReworkAnswer(
        @Schema(description = "What is still wrong", maxLength = 1000)
        String reason,

        @Schema(description = "UTC, ISO 8601") Instant requestedAt) {

    static ReworkAnswer of(Rework rework) {
        return new ReworkAnswer(rework.reworkReason(), rework.reworkRequestedAt());
    }
}
