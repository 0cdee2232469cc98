package io.gridcase.intake.roster.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when somebody is away. */
@Schema(name = "NewAbsence")
record AbsenceRequest(
        @Schema(description = "Last day, in the city's zone; at most a year after the first. implausible-absence")
        @NotNull
        LocalDate toDay) {}
