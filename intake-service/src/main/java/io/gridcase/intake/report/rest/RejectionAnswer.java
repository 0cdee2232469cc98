package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Rejection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 不予立案. */
@Schema(name = "Rejection")
record RejectionAnswer(
        @Schema(description = "Of the city's list of reasons; absent from before there was one", nullable = true)
        @Nullable
        String code,

        @Schema(description = "Name of that reason in Chinese", nullable = true) @Nullable
        String name,

        @Schema(description = "Why, in words: the officer's note, or the name where there is none")
        String reason,

        @Schema(description = "Staff code") String rejectedBy,

        @Schema(description = "UTC, ISO 8601") Instant rejectedAt) {

    static RejectionAnswer of(Rejection rejection) {
        return new RejectionAnswer(
                rejection.code(), rejection.name(), rejection.reason(), rejection.rejectedBy(), rejection.rejectedAt());
    }
}
