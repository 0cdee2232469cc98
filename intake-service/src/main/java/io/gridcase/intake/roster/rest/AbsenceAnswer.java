package io.gridcase.intake.roster.rest;

import io.gridcase.intake.roster.Absence;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which somebody is away. */
@Schema(name = "Absence")
record AbsenceAnswer(
        @Schema(description = "Staff code") String person,

        @Schema(description = "First day, in the city's zone")
        LocalDate fromDay,

        @Schema(description = "Last day, in the city's zone")
        LocalDate toDay,

        @Schema(description = "Staff code of the shift leader")
        String notedBy) {

    static AbsenceAnswer of(Absence absence) {
        return new AbsenceAnswer(absence.person(), absence.from(), absence.to(), absence.notedBy());
    }
}
