package io.gridcase.closure.supervision.rest;

import io.gridcase.web.Storable;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes a proposed step. */
@Schema(description = "Takes a proposed step")
record IssueRequest(
        @Schema(description = "What the department is told, 1 to 1000 characters; left out: as it was proposed")
        @Size(min = 1, max = 1000)
        @Storable
        @Nullable
        String text) {

    Optional<String> words() {
        return Optional.ofNullable(text).filter(any -> !any.isBlank());
    }
}
