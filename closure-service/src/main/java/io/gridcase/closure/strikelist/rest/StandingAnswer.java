package io.gridcase.closure.strikelist.rest;

import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.strikelist.ShowStrikeLists.Standing;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list stands. */
@Schema(name = "StrikeListStanding", description = "How a list stands, counted over the entries in the caller's areas")
record StandingAnswer(
        @Schema(description = "The list") StrikeListAnswer list,
        @Schema(description = "The instant, UTC (ISO 8601)") Instant at,

        @Schema(description = "All entries that ever joined")
        long total,

        @Schema(description = "已销号: seen to be solved") long struckOff,

        @Schema(description = "作废: should not have been filed; their numbers stay")
        long voided,

        @Schema(description = "未销号: total without those struck off and voided")
        long remaining,

        @Schema(description = "超期: remaining, the deadline has passed and the department has not answered")
        long overdue) {

    static StandingAnswer of(Standing standing, Names names) {
        var totals = standing.totals();
        return new StandingAnswer(
                StrikeListAnswer.of(standing.list(), names),
                standing.at(),
                totals.total(),
                totals.struckOff(),
                totals.voided(),
                totals.remaining(),
                totals.overdue());
    }
}
