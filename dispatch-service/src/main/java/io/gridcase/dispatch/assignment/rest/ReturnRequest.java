package io.gridcase.dispatch.assignment.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回退. */
@Schema(name = "ReturnRequest")
record ReturnRequest(
        @Schema(description = "Why it is not the duty of this department; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
