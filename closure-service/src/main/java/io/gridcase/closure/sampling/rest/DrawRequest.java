package io.gridcase.closure.sampling.rest;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.sampling.Lot;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 抽样. */
record DrawRequest(
        @Schema(description = "Made by the caller; the same again draws nothing more") @NotNull
        UUID id,

        @Schema(description = "Code of a county (6), town (9) or village (12), with everything below it")
        @NotNull
        @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}")
        String area,

        @Schema(description = "First day on which the cases were closed, in the city's zone") @NotNull
        LocalDate closedFrom,

        @Schema(description = "Last such day") @NotNull LocalDate closedTo,

        @Schema(description = "At most so many cases; fewer when there are not as many that were never drawn")
        @NotNull
        @Min(1)
        @Max(200)
        Integer size) {

    Lot lot(City city) {
        return new Lot(
                id,
                area,
                closedFrom.atStartOfDay(city.zone()).toInstant(),
                closedTo.plusDays(1).atStartOfDay(city.zone()).toInstant(),
                size);
    }
}
