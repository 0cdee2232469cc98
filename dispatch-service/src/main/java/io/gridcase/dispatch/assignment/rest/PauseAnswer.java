package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.Pause;
import io.gridcase.dispatch.assignment.PauseKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clock that stands still. */
@Schema(name = "Pause")
record PauseAnswer(
        @Schema(description = "挂账 or 缓办") PauseKind kind,
        @Schema(description = "Since when (UTC, ISO 8601)") Instant since,

        @Schema(description = "When it goes on by itself (UTC, ISO 8601)")
        Instant until,

        @Schema(description = "Why the department asked", maxLength = 1000)
        String reason) {

    static PauseAnswer of(Pause pause) {
        return new PauseAnswer(pause.pauseKind(), pause.pausedAt(), pause.pausedUntil(), pause.pauseReason());
    }
}
