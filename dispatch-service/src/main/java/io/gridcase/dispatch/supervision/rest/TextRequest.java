package io.gridcase.dispatch.supervision.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has to say: a reminder, or an answer to one. */
@Schema(name = "TextRequest")
record TextRequest(
        @Schema(description = "In words; 1 to 1000 characters", required = true) @NotBlank @Size(max = 1000) @Storable
        String text) {

    String stripped() {
        return text.strip();
    }
}
