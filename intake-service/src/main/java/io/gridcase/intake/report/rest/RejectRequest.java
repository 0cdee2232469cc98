package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.RejectReport.Grounds;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 不予立案: why. */
@Schema(name = "RejectReport")
record RejectRequest(
        @Schema(description = "Of the city's list of reasons. unknown-reject-reason")
        @NotBlank
        @Size(max = 40)
        @Storable
        String code,

        @Schema(description = "Shown to the reporter; some reasons need it. note-needed", nullable = true)
        @Size(max = 500)
        @Storable
        @Nullable
        String note) {

    Grounds grounds() {
        return new Grounds(code, note == null || note.isBlank() ? null : note);
    }
}
