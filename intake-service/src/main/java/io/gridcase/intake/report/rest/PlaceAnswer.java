package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.ReportedPlace;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the problem is: the point that everybody computes with, and what the phone had sent. */
@Schema(name = "Place")
record PlaceAnswer(
        @Schema(description = "Degrees, WGS-84; absent while nobody has placed it", nullable = true) @Nullable
        Double longitude,

        @Schema(description = "Degrees, WGS-84; absent while nobody has placed it", nullable = true) @Nullable
        Double latitude,

        @Schema(description = "In words") String address,

        @Schema(
                description = "单元网格 that answers for the point, GB/T 47678.3; absent while nobody has placed it",
                pattern = "[0-9]{12}[0-9A-Z]{3}",
                nullable = true)
        @Nullable
        String gridCode,

        @Schema(description = "Metres from the point to that grid, when it lies in no grid", nullable = true) @Nullable
        Double gridDistanceMetres,

        @Schema(description = "Staff code of whoever placed it, when not the sender did", nullable = true) @Nullable
        String placedBy,

        @Schema(description = "As it was sent; absent when there was only an address", nullable = true) @Nullable
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
        return new PlaceAnswer(
                place.longitude(),
                place.latitude(),
                place.address(),
                place.gridCode(),
                place.gridDistanceMetres(),
                place.placedBy(),
                given(place.given()));
    }

    private static @Nullable GivenAnswer given(@Nullable GivenPosition given) {
        return given == null
                ? null
                : new GivenAnswer(given.longitude(), given.latitude(), given.crs(), given.accuracyMetres());
    }
}
