package io.gridcase.intake.batch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row; a merged report stands for its root.
 *
 * @param state absent while it is no report yet
 * @param closedAt as the city's clocks showed it
 */
public record BatchLine(
        int number,
        String foreignNumber,
        UUID reportId,
        @Nullable String state,
        boolean done,
        @Nullable String caseNumber,
        @Nullable String closedAt,
        @Nullable String rejection) {}
