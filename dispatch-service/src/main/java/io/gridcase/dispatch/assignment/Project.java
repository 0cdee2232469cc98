package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 项目制: the project that solves an ENGINEERING case.
 *
 * @param projectNumber as the city numbers its projects
 * @param projectStartAt promised start
 * @param projectDueAt promised completion
 */
@Embeddable
public record Project(
        String projectNumber,
        @Nullable Instant projectStartAt,
        @Nullable Instant projectDueAt) {}
