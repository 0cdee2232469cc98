package io.gridcase.dispatch.assignment.rest;

import io.gridcase.photo.PhotoId;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** 协办答复. */
@Schema(name = "AssistRequest")
record AssistRequest(
        @Schema(description = "What was done; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String note,

        @Schema(description = "Up to 9 photos of what was done, ids answered by POST /photos")
        @Size(max = 9)
        @UniqueElements
        @Nullable
        List<@NotNull PhotoId> photos) {

    List<PhotoId> photoIds() {
        return photos == null ? List.of() : photos;
    }
}
