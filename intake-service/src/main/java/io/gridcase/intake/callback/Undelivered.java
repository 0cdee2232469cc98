package io.gridcase.intake.callback;

import io.gridcase.intake.progress.StepKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update that its client does not have.
 *
 * @param attempts failed ones
 * @param failure of the last attempt; absent before the first
 * @param nextAt when it is tried next; absent when it is given up
 */
public record Undelivered(
        long id,
        UUID reportId,
        String updateId,
        StepKind step,
        Instant at,
        int attempts,
        @Nullable String failure,
        @Nullable Instant nextAt) {}
