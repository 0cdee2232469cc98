package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.assignment.Project;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 项目制 in messages. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectMessage(
        String number, @Nullable Instant startAt, @Nullable Instant dueAt) {

    static @Nullable ProjectMessage of(@Nullable Project project) {
        return project == null
                ? null
                : new ProjectMessage(project.projectNumber(), project.projectStartAt(), project.projectDueAt());
    }
}
