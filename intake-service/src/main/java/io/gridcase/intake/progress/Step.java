package io.gridcase.intake.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a report.
 *
 * @param reportId whose reporter sees it; a step of a case is one of every report merged into it, too
 * @param id same for ever, unique among the steps of a report
 * @param department whom a case was given to, in words
 * @param dueAt until when that department should have handled it; absent when no limit is known
 * @param note why a report was rejected or a case voided
 * @param photos ids of what was photographed after handling
 */
public record Step(
        UUID reportId,
        String id,
        StepKind kind,
        Instant at,
        @Nullable String department,
        @Nullable Instant dueAt,
        @Nullable String note,
        List<String> photos) {}
