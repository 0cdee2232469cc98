package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Merge;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportState;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 重复: which way a merged report goes. */
@Schema(name = "Merge")
record MergeAnswer(
        @Schema(description = "Staff code, or \"system\" when the rule merged it")
        String mergedBy,

        @Schema(description = "UTC, ISO 8601") Instant mergedAt,

        @Schema(description = "State of the report into which it was merged")
        ReportState rootState) {

    static Optional<MergeAnswer> of(Report report) {
        return report.merge().map(merge -> of(merge, report.way()));
    }

    private static MergeAnswer of(Merge merge, Report root) {
        return new MergeAnswer(merge.mergedBy(), merge.mergedAt(), root.state());
    }
}
