package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.NotedChange;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正记录. */
@Schema(name = "ReportChange")
record ChangeAnswer(
        @Schema(description = "Of the report, after the change")
        long version,

        @Schema(
                description = "What was changed",
                enumeration = {"classification", "place", "attributes", "description"})
        String field,

        @Schema(description = "In words; empty when there was nothing")
        String before,

        @Schema(description = "In words") String after,

        @Schema(description = "Staff code") String changedBy,

        @Schema(description = "UTC, ISO 8601") Instant changedAt) {

    static ChangeAnswer of(NotedChange noted) {
        var change = noted.change();
        return new ChangeAnswer(
                noted.version(), change.field(), change.before(), change.after(), noted.changedBy(), noted.changedAt());
    }
}
