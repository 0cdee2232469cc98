package io.gridcase.closure.strikelist.rest;

import io.gridcase.closure.strikelist.ProgressDay;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of a list by day. */
@Schema(name = "StrikeListProgress")
record ProgressAnswer(
        @Schema(description = "The days on which something happened, in their order; the last 400 of them")
        List<Day> days) {

    /** A day, in the city's zone. */
    @Schema(name = "StrikeListDay")
    record Day(
            @Schema(description = "The day, in the city's zone")
            LocalDate day,

            @Schema(description = "Filed") long listed,
            @Schema(description = "Struck off") long struckOff,
            @Schema(description = "Voided") long voided,
            @Schema(description = "Remaining at its end") long remaining) {

        static Day of(ProgressDay day) {
            return new Day(day.day(), day.listed(), day.struckOff(), day.voided(), day.remaining());
        }
    }

    static ProgressAnswer of(List<ProgressDay> days) {
        return new ProgressAnswer(days.stream().map(Day::of).toList());
    }
}
