package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 作废: why a case should not have been filed.
 *
 * @param voidedBy staff code of the shift leader
 * @param reason in words
 */
@Embeddable
public record Voiding(
        String voidedBy,
        Instant voidedAt,
        @Column(name = "void_reason") String reason) {}
