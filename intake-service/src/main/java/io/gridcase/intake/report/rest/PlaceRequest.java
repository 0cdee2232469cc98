package io.gridcase.intake.report.rest;

import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the phone says it is. */
@Schema(name = "NewPlace")
record PlaceRequest(
        @Schema(description = "Degrees in crs") @NotNull @DecimalMin("-180") @DecimalMax("180")
        Double longitude,

        @Schema(description = "Degrees in crs") @NotNull @DecimalMin("-90") @DecimalMax("90")
        Double latitude,

        @Schema(
                description =
                        "WGS84: phones; CGCS2000 (天地图, EPSG:4490); GCJ02: AMap, Tencent, WeChat maps; BD09: Baidu."
                                + " Anything else: unknown-crs",
                enumeration = {"WGS84", "CGCS2000", "GCJ02", "BD09"})
        @NotNull
        String crs,

        @Schema(description = "Radius of uncertainty in metres, as the phone gave it", nullable = true)
        @DecimalMin("0")
        @DecimalMax("100000")
        @Nullable
        Double accuracyMetres) {

    GivenPosition position() {
        return new GivenPosition(longitude, latitude, Crs.named(crs), accuracyMetres);
    }
}
