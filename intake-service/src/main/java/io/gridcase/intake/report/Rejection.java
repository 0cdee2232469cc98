package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 不予立案: why a report became no case.
 *
 * @param code from the city's list of reasons
 * @param reason in words, shown to the reporter
 */
@Embeddable
public record Rejection(
        @Nullable @Column(name = "rejection_code") String code,
        @Column(name = "rejection_reason") String reason,
        String rejectedBy,
        Instant rejectedAt) {}
