package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 作废: the case should not have been filed.
 *
 * @param voidReason in the words of the shift leader
 */
@Embeddable
public record Voiding(String voidReason, Instant voidedAt) {}
