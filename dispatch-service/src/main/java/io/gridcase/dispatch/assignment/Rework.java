package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 返工: the result did not pass verification.
 *
 * @param reworkCount how often in this round, this time included
 * @param reworkReason what is still wrong
 */
@Embeddable
public record Rework(int reworkCount, String reworkReason, Instant reworkRequestedAt) {}
