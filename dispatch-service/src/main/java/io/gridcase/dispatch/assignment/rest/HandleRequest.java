package io.gridcase.dispatch.assignment.rest;

import io.gridcase.photo.PhotoId;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** 处置反馈. */
@Schema(name = "HandleRequest")
record HandleRequest(
        @Schema(description = "What was done; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String note,

        @Schema(description = "1 to 9 photos of the place afterwards, ids answered by POST /photos", required = true)
        @NotNull
        @Size(min = 1, max = 9)
        @UniqueElements
        List<@NotNull PhotoId> photos) {}
