package io.gridcase.intake.desk.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.desk.ReportCount;
import io.gridcase.intake.report.ReportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reports of a channel stand where. */
@Schema(name = "ReportCount")
record ReportCountAnswer(
        @Schema(description = "Where they came from") Channel channel,

        @Schema(description = "What became of them, as of now")
        ReportState state,

        @Schema(description = "1 or more") long reports) {

    static ReportCountAnswer of(ReportCount count) {
        return new ReportCountAnswer(count.channel(), count.state(), count.reports());
    }
}
