package io.gridcase.place.rest;

import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the phone of whoever was sent is; 422 {@code unknown-crs} when it is in no system that we know. */
@Schema(name = "InspectorPosition")
public record PositionRequest(
        @Schema(description = "Degrees in crs") @NotNull @DecimalMin("-180") @DecimalMax("180")
        Double longitude,

        @Schema(description = "Degrees in crs") @NotNull @DecimalMin("-90") @DecimalMax("90")
        Double latitude,

        @Schema(
                description = "Anything else: unknown-crs",
                enumeration = {"WGS84", "CGCS2000", "GCJ02", "BD09"})
        @NotNull
        String crs,

        @Schema(description = "Radius of uncertainty in metres", nullable = true)
        @DecimalMin("0")
        @DecimalMax("100000")
        @Nullable
        Double accuracyMetres) {

    public GivenPosition given() {
        return new GivenPosition(longitude, latitude, Crs.named(crs), accuracyMetres);
    }
}
