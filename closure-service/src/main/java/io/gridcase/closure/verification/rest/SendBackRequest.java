package io.gridcase.closure.verification.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 退回返工. */
record SendBackRequest(
        @Schema(description = "What the department still has to do; 1 to 1000 characters")
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
