package io.gridcase.intake.roster.rest;

import io.gridcase.code.GridCode;
import io.gridcase.roster.Appointment;
import io.gridcase.roster.Choice;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is sent to a grid, and why. */
@Schema(name = "Appointment")
record AppointmentAnswer(
        @Schema(description = "The grid asked for", pattern = "[0-9]{12}[0-9A-Z]{3}")
        String gridCode,

        @Schema(description = "The time asked for; UTC, ISO 8601")
        Instant at,

        @Schema(description = "Staff code; absent when nobody is on duty", nullable = true) @Nullable
        String person,

        @Schema(
                description = "OWN_GRID looks after the grid, NEIGHBOUR_GRID after one that touches it, SAME_VILLAGE,"
                        + " SAME_TOWN after another one there, TEAM_LEADER leads them, NOBODY is on duty")
        Choice choice,

        @Schema(description = "Staff codes of those who come before this person but are away, in order")
        List<String> away) {

    static AppointmentAnswer of(GridCode grid, Instant at, Appointment appointment) {
        return new AppointmentAnswer(
                grid.value(), at, appointment.person().orElse(null), appointment.choice(), appointment.away());
    }
}
