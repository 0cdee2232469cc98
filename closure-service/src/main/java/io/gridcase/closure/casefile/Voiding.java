package io.gridcase.closure.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 作废: the case should not have been filed.
 *
 * @param voidedBy staff code of the shift leader
 */
@Embeddable
public record Voiding(
        String voidedBy,
        Instant voidedAt,
        @Column(name = "void_reason") String reason) {}
