package io.gridcase.intake.confirmation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 核实指令.
 *
 * @param requestedBy staff code, or "system" when the rules of the channel asked
 * @param dueAt until when somebody should have looked
 */
@Embeddable
public record Request(String requestedBy, Instant requestedAt, Instant dueAt) {}
