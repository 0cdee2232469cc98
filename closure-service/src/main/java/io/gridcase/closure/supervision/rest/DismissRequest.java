package io.gridcase.closure.supervision.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides against a proposed step. */
@Schema(description = "Decides against a proposed step")
record DismissRequest(
        @Schema(description = "Why not, 1 to 1000 characters") @NotBlank @Size(max = 1000) @Storable
        String reason) {}
