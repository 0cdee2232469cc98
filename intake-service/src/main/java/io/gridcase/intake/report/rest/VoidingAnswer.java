package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Voiding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 作废. */
@Schema(name = "Voiding")
record VoidingAnswer(
        @Schema(description = "Why, in words") String reason,

        @Schema(description = "Staff code") String voidedBy,

        @Schema(description = "UTC, ISO 8601") Instant voidedAt) {

    static VoidingAnswer of(Voiding voiding) {
        return new VoidingAnswer(voiding.reason(), voiding.voidedBy(), voiding.voidedAt());
    }
}
