package io.gridcase.dispatch.whatif.rest;

import io.gridcase.dispatch.whatif.DraftFiles;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of: whole files of the city profile as text; what is absent is as it stands. */
@Schema(name = "Drafts")
record DraftsRequest(
        @Schema(description = "A limits.csv: limits by condition, handling type and class of the area", nullable = true)
        @Size(max = LONGEST)
        @Nullable
        String limits,

        @Schema(description = "An area-classes.csv: the classes of areas (区域等级)", nullable = true)
        @Size(max = LONGEST)
        @Nullable
        String areaClasses,

        @Schema(
                description = "A responsibility-matrix.csv; without it each case stays with the department that had it",
                nullable = true)
        @Size(max = LONGEST)
        @Nullable
        String matrix) {

    private static final int LONGEST = 8_000_000;

    DraftFiles files() {
        return new DraftFiles(matrix, limits, areaClasses);
    }
}
