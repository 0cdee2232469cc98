package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.ExplainedDeadline;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline with all that made it, as shown to people. */
@Schema(name = "ExplainedDeadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineAnswer(
        @Schema(description = "The deadline as it is") ClockAnswer deadline,

        @Schema(
                description =
                        "What each day adds to the clock, by the calendar of today; empty without a deadline, also"
                                + " when it is a promise that is already past")
        List<DayAnswer> days,

        @Schema(
                description =
                        "Version of the calendar of today; if it is not the deadline's own, the deadline waits to be"
                                + " recomputed")
        String calendarVersion,

        @Schema(description = "Every deadline that the case ever had, the oldest first")
        List<DeadlineChangeAnswer> changes) {

    static DeadlineAnswer of(ExplainedDeadline explained) {
        return new DeadlineAnswer(
                ClockAnswer.of(explained.deadline()),
                explained.days().stream().map(DayAnswer::of).toList(),
                explained.calendarVersion(),
                explained.changes().stream().map(DeadlineChangeAnswer::of).toList());
    }
}
