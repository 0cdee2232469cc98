package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.dispatch.assignment.Project;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 项目制: the project that ENGINEERING work becomes part of. */
@Schema(name = "ProjectRequest")
record ProjectRequest(
        @Schema(description = "As the city numbers its projects; 1 to 64 characters", required = true)
        @NotBlank
        @Size(max = 64)
        @Storable
        String number,

        @Schema(description = "Promised start (UTC, ISO 8601)", nullable = true) @Nullable
        Instant startAt,

        @Schema(description = "Promised completion (UTC, ISO 8601): it becomes the deadline", nullable = true) @Nullable
        Instant dueAt) {

    Project project() {
        return new Project(number.strip(), startAt, dueAt);
    }
}
