package io.gridcase.closure.bulletin.rest;

import io.gridcase.closure.bulletin.Subject;
import io.gridcase.closure.evaluation.Period;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking to be frozen. */
@Schema(description = "A ranking to be frozen")
record DraftRequest(
        @Schema(description = "Made by the caller, a UUID: sent twice, it is drafted once") @NotNull
        UUID id,

        @Schema(description = "Code of the county, town or village whose units are ranked")
        @NotNull
        @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}")
        String area,

        @Schema(description = "Code of a scheme of the city") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        String scheme,

        @Schema(description = "As in GET /evaluations/{units}") @NotNull @Size(max = 10)
        String period) {

    Subject subject() {
        return new Subject(area, scheme, Period.of(period).toString());
    }
}
