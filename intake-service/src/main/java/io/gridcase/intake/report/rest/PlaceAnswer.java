package io.gridcase.intake.report.rest;

import io.gridcase.intake.place.Crs;
import io.gridcase.intake.report.ReportedPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the problem is: the point that everybody computes with, and what the phone had sent. */
@Schema(name = "Place")
record PlaceAnswer(
        @Schema(description = "Degrees, WGS-84") double longitude,

        @Schema(description = "Degrees, WGS-84") double latitude,

        @Schema(description = "In words") String address,

        @Schema(description = "单元网格 that holds the point, GB/T 47678.3", pattern = "[0-9]{12}[0-9A-Z]{3}")
        String gridCode,

        GivenAnswer given) {

    /** What the phone had sent. */
    @Schema(name = "GivenPosition")
    record GivenAnswer(
            @Schema(description = "Degrees in crs") double longitude,

            @Schema(description = "Degrees in crs") double latitude,

            @Schema(description = "Reference system") Crs crs,

            @Schema(description = "Radius of uncertainty in metres", nullable = true) @Nullable
            Double accuracyMetres) {}

    static PlaceAnswer of(ReportedPlace place) {
        var given = place.given();
        return new PlaceAnswer(
                place.longitude(),
                place.latitude(),
                place.address(),
                place.gridCode(),
                new GivenAnswer(given.longitude(), given.latitude(), given.crs(), given.accuracyMetres()));
    }
}
