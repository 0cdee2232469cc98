package io.gridcase.intake.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which officer is, or was, at work on a report that waits. */
@Embeddable
public record Claim(String claimedBy, Instant claimedAt) {}
