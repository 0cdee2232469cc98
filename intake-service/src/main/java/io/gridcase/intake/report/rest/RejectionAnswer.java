package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Rejection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不予立案. */
@Schema(name = "Rejection")
record RejectionAnswer(
        @Schema(description = "Why, in words") String reason,

        @Schema(description = "Staff code") String rejectedBy,

        @Schema(description = "UTC, ISO 8601") Instant rejectedAt) {

    static RejectionAnswer of(Rejection rejection) {
        return new RejectionAnswer(rejection.reason(), rejection.rejectedBy(), rejection.rejectedAt());
    }
}
