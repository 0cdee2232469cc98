package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.Voiding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 作废. */
@Schema(name = "Voiding")
record VoidingAnswer(
        @Schema(description = "Why it should not have been filed")
        String reason,

        @Schema(description = "UTC, ISO 8601") Instant voidedAt) {

    static VoidingAnswer of(Voiding voiding) {
        return new VoidingAnswer(voiding.voidReason(), voiding.voidedAt());
    }
}
