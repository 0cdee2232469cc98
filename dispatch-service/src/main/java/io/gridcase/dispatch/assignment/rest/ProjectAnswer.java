package io.gridcase.dispatch.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Project;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 项目制. */
@Schema(name = "Project")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectAnswer(
        @Schema(description = "As the city numbers its projects", maxLength = 64)
        String number,

        @Schema(description = "Promised start (UTC, ISO 8601)", nullable = true) @Nullable
        Instant startAt,

        @Schema(description = "Promised completion (UTC, ISO 8601)", nullable = true) @Nullable
        Instant dueAt) {

    static ProjectAnswer of(Project project) {
        return new ProjectAnswer(project.projectNumber(), project.projectStartAt(), project.projectDueAt());
    }
}
