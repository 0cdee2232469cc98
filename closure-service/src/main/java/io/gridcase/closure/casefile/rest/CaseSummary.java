package io.gridcase.closure.casefile.rest;

import io.gridcase.closure.casefile.CaseCounts;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases there are; rates are for the reader to form, over what is overdue and open too. */
@Schema(description = "How the cases in scope stand at one instant")
record CaseSummary(
        @Schema(description = "The instant, UTC (ISO 8601)") Instant at,

        @Schema(description = "Not struck off yet, overdue ones included")
        long open,

        @Schema(description = "Open, the deadline has passed and the department has not answered")
        long overdue,

        @Schema(description = "Struck off") long closed,

        @Schema(description = "Struck off, the department's last answer not after the deadline")
        long closedOnTime,

        @Schema(description = "作废: taken back after filing, neither open nor closed")
        long voided) {

    static CaseSummary of(CaseCounts counts, Instant at) {
        return new CaseSummary(
                at, counts.open(), counts.overdue(), counts.closed(), counts.closedOnTime(), counts.voided());
    }
}
