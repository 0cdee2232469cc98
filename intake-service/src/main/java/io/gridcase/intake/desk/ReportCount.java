package io.gridcase.intake.desk;

import io.gridcase.code.Channel;
import io.gridcase.intake.report.ReportState;

/** How many reports of a channel stand where. */
public record ReportCount(Channel channel, ReportState state, long reports) {}
