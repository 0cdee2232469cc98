package io.gridcase.intake.report.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 作废: why. */
@Schema(name = "VoidCase")
record VoidRequest(
        @Schema(description = "Told to the department and shown to the reporter") @NotBlank @Size(max = 500) @Storable
        String reason) {}
