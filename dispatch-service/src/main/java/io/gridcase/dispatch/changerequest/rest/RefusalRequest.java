package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request is refused. */
@Schema(name = "ChangeRefusal")
record RefusalRequest(
        @Schema(description = "Why, for the department to read; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
