package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 不予立案: why a report became no case.
 *
 * @param reason in words, shown to the reporter
 */
@Embeddable
public record Rejection(@Column(name = "rejection_reason") String reason, String rejectedBy, Instant rejectedAt) {}
