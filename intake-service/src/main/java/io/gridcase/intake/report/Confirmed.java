package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * 核实结果: what was found on site, the last time somebody looked.
 *
 * @param confirmedBy staff code
 */
@Embeddable
public record Confirmed(
        @Column(name = "confirmation_result") @Enumerated(EnumType.STRING)
        ConfirmationResult result,

        String confirmedBy,
        Instant confirmedAt) {}
