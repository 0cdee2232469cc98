package io.gridcase.intake.desk.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.desk.QueueCounts;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits. */
@Schema(name = "QueueCounts")
record QueueCountsAnswer(
        @Schema(description = "Reports that wait") long waiting,

        @Schema(description = "Of those, past their own limit")
        long overdue,

        @Schema(description = "Of those that wait, with an officer at work on them")
        long claimed,

        @Schema(description = "Those that wait, by channel; a channel without any is absent")
        Map<Channel, Long> byChannel) {

    static QueueCountsAnswer of(QueueCounts counts) {
        return new QueueCountsAnswer(counts.waiting(), counts.overdue(), counts.claimed(), counts.byChannel());
    }
}
