package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.timelimit.CountedDay;
import io.gridcase.workingtime.WorkedSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one day adds to a clock. */
@Schema(name = "CountedDay")
record DayAnswer(
        @Schema(description = "In the zone of the city") LocalDate date,

        @Schema(description = "The stretches of time that count, without pauses")
        List<Span> sessions,

        @Schema(description = "Minutes of this day, rounded down")
        long minutes,

        @Schema(description = "Minutes of this day and those before, rounded down")
        long totalMinutes) {

    /** From one instant to another. */
    @Schema(name = "CountedSpan")
    record Span(
            @Schema(description = "First instant (UTC, ISO 8601)")
            Instant from,

            @Schema(description = "First instant after it (UTC, ISO 8601)")
            Instant to) {

        static Span of(WorkedSpan span) {
            return new Span(span.from(), span.to());
        }
    }

    static DayAnswer of(CountedDay day) {
        return new DayAnswer(
                day.date(),
                day.sessions().stream().map(Span::of).toList(),
                day.counted().toMinutes(),
                day.counter().toMinutes());
    }
}
