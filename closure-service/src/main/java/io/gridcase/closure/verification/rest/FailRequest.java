package io.gridcase.closure.verification.rest;

import io.gridcase.closure.verification.Statement;
import io.gridcase.photo.PhotoId;
import io.gridcase.place.rest.PositionRequest;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 核查不通过. */
@Schema(description = "核查不通过: it is not solved")
record FailRequest(
        @Schema(description = "What is still wrong, 1 to 1000 characters; the department reads it")
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason,

        @Schema(
                description =
                        "Ids of photos taken on site, sent to POST /photos before; 1 to 9 (422 photo-required), unknown ones are refused (422 unknown-photos)",
                implementation = String[].class)
        @Size(max = 9)
        @Nullable
        List<@NotNull PhotoId> photos,

        @Schema(description = "Where the phone was; only its distance from the place is kept", nullable = true)
        @Valid
        @Nullable
        PositionRequest position) {

    Statement by(String person) {
        return new Statement(person, reason, photosOrNone(), position == null ? null : position.given());
    }

    private List<PhotoId> photosOrNone() {
        return Objects.requireNonNullElse(photos, List.of());
    }
}
