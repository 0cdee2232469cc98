package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.ReporterContact;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to reach whoever called or wrote; kept apart from the report and shown in no list. */
@Schema(name = "NewReporter")
record ContactRequest(
        @Schema(description = "As given", nullable = true) @Size(max = 50) @Storable @Nullable
        String name,

        @Schema(description = "As given", nullable = true) @Size(max = 30) @Storable @Nullable
        String phone,

        @Schema(description = "As given", nullable = true) @Size(max = 100) @Storable @Nullable
        String email) {

    ReporterContact contact() {
        return new ReporterContact(name, phone, email, null, null);
    }
}
