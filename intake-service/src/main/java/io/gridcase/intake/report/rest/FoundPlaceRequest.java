package io.gridcase.intake.report.rest;

import io.gridcase.code.GridCode;
import io.gridcase.intake.report.PlaceReport.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 定位: where it is; one of the two. */
@Schema(name = "PlaceReport")
record FoundPlaceRequest(
        @Schema(description = "A position in any of the systems. outside-every-grid, unknown-crs", nullable = true)
        @Valid
        @Nullable
        PlaceRequest position,

        @Schema(
                description = "Or the grid alone; its middle then stands for the place. unknown-grid",
                implementation = String.class,
                pattern = "[0-9]{12}[0-9A-Z]{3}",
                nullable = true)
        @Nullable
        GridCode gridCode) {

    @AssertTrue(message = "either position or gridCode")
    @Schema(hidden = true)
    boolean isOneOfTwo() {
        return (position == null) != (gridCode == null);
    }

    Finding finding() {
        if (position != null) {
            return new Finding.At(position.position());
        }
        if (gridCode == null) {
            throw new IllegalStateException("validated before");
        }
        return new Finding.Within(gridCode);
    }
}
