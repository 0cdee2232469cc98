package io.gridcase.intake.batch.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.batch.BatchStanding;
import io.gridcase.intake.report.ReportState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list and how far it has come; only rows in the scope of whoever asks are counted. */
@Schema(name = "Batch")
record BatchAnswer(
        UUID id,

        @Schema(description = "HOTLINE, INSPECTION or PARTNER")
        Channel channel,

        @Schema(description = "Whose numbers the rows carry")
        String system,

        @Schema(description = "Common to all rows; UTC, ISO 8601", nullable = true) @Nullable
        Instant deadline,

        @Schema(description = "Staff code") String importedBy,

        @Schema(description = "When it was first sent; UTC, ISO 8601")
        Instant importedAt,

        @Schema(description = "Rows of the list") long rows,

        @Schema(description = "Rows that are reports; sending the list again brings in the others")
        long arrived,

        @Schema(description = "Solved, refused or void; merged reports count with the one they were merged into")
        long done,

        @Schema(description = "Neither done nor missing") long open,

        @Schema(description = "Number of reports by their state")
        Map<ReportState, Long> states) {

    static BatchAnswer of(BatchStanding standing) {
        var batch = standing.batch();
        return new BatchAnswer(
                batch.id(),
                batch.channel(),
                batch.foreignSystem(),
                batch.deadline(),
                batch.importedBy(),
                batch.importedAt(),
                standing.rows(),
                standing.arrived(),
                standing.done(),
                standing.arrived() - standing.done(),
                standing.states());
    }
}
