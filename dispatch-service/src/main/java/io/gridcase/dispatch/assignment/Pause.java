package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A clock that stands still.
 *
 * @param pausedAt since when
 * @param pausedUntil when it goes on by itself
 */
@Embeddable
public record Pause(
        @Enumerated(EnumType.STRING) PauseKind pauseKind, Instant pausedAt, Instant pausedUntil, String pauseReason) {}
