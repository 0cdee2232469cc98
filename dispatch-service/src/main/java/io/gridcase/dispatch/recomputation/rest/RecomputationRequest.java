package io.gridcase.dispatch.recomputation.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to recompute what was shown. */
@Schema(name = "RecomputationRequest")
record RecomputationRequest(
        @Schema(description = "Of the list that was looked at: 64 hex digits", required = true)
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String token,

        @Schema(description = "Why; 1 to 1000 characters, kept with each deadline", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
