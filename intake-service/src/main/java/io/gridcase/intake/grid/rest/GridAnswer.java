package io.gridcase.intake.grid.rest;

import io.gridcase.place.grid.FoundGrid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid as a map draws it. */
@Schema(name = "Grid")
record GridAnswer(
        @Schema(description = "GB/T 47678.3: 12 digits of the community and 3 more", pattern = "[0-9]{12}[0-9A-Z]{3}")
        String code,

        @Schema(description = "Community or village, 12 digits")
        String villageCode,

        @Schema(description = "Town or subdistrict, 9 digits")
        String townCode,

        @Schema(description = "Degrees, WGS-84; belongs to the grid")
        double west,

        @Schema(description = "Degrees, WGS-84; belongs to the grid")
        double south,

        @Schema(description = "Degrees, WGS-84; belongs to the next grid")
        double east,

        @Schema(description = "Degrees, WGS-84; belongs to the next grid")
        double north,

        @Schema(description = "True when the grid was made up because no survey is published")
        boolean synthetic,

        @Schema(description = "From the point to the grid, when it lies in none", nullable = true) @Nullable
        Double distanceMetres) {

    static GridAnswer of(FoundGrid found) {
        var grid = found.cell();
        var code = grid.code();
        return new GridAnswer(
                code.value(),
                code.village(),
                code.town(),
                grid.west(),
                grid.south(),
                grid.east(),
                grid.north(),
                grid.synthetic(),
                found.metres());
    }
}
