package io.gridcase.dispatch.supervision;

import io.gridcase.code.SupervisionLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the department.
 *
 * @param issuedBy staff code, or {@code system} by rule
 * @param answerBy absent when no time was set
 */
@Embeddable
public record Demand(
        @Enumerated(EnumType.STRING) SupervisionLevel level,
        String text,
        String issuedBy,
        Instant issuedAt,
        @Nullable Instant answerBy) {

    /** 催办 by the centre. */
    static Demand reminder(String text, String by, Instant at) {
        return new Demand(SupervisionLevel.REMIND, text, by, at, null);
    }
}
