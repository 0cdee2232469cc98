package io.gridcase.closure.casefile.rest;

import io.gridcase.closure.casefile.Voiding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 作废. */
@Schema(description = "作废: the case should not have been filed")
record VoidingAnswer(
        @Schema(description = "Staff code of the shift leader")
        String voidedBy,

        @Schema(description = "UTC (ISO 8601)") Instant voidedAt,

        @Schema(description = "In the words of the shift leader")
        String reason) {

    static VoidingAnswer of(Voiding voiding) {
        return new VoidingAnswer(voiding.voidedBy(), voiding.voidedAt(), voiding.reason());
    }
}
