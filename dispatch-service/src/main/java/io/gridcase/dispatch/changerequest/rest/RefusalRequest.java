package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.web.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request is refused. */
@Schema(name = "ChangeRefusal")
record RefusalRequest(
        @Schema(description = "Why, for the department to read; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = Text.STORABLE, message = Text.NOT_STORABLE)
        String reason) {}
