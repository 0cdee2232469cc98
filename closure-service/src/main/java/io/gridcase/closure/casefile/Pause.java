package io.gridcase.closure.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 挂账 or 缓办: from when to when the clock of the department stands still.
 *
 * @param pausedUntil when it goes on by itself
 */
@Embeddable
public record Pause(Instant pausedAt, Instant pausedUntil) {}
