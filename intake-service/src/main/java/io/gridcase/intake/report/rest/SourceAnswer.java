package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Source;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 问题来源: what was agreed with whoever sent it. */
@Schema(name = "Source")
record SourceAnswer(
        @Schema(description = "The system that gave foreignNumber", nullable = true) @Nullable
        String foreignSystem,

        @Schema(description = "The sender's own number", nullable = true) @Nullable
        String foreignNumber,

        @Schema(description = "承诺完成时间: the deadline, if earlier; UTC, ISO 8601", nullable = true) @Nullable
        Instant promisedAt,

        @Schema(description = "督查 batch to which it belongs", nullable = true) @Nullable
        String batch) {

    static SourceAnswer of(Source source) {
        return new SourceAnswer(source.foreignSystem(), source.foreignNumber(), source.promisedAt(), source.batch());
    }
}
