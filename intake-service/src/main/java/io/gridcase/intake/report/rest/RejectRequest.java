package io.gridcase.intake.report.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不予立案: why. */
@Schema(name = "RejectReport")
record RejectRequest(
        @Schema(description = "Shown to the reporter") @NotBlank @Size(max = 500) @Storable
        String reason) {}
