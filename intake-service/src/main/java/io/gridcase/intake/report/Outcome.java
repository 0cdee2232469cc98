package io.gridcase.intake.report;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 销号: how the case ended.
 *
 * @param solvedBy code of the department that handled it
 * @param onTime whether that was within the deadline; absent when the case had none
 */
@Embeddable
public record Outcome(
        Instant closedAt,
        @Column(name = "solved_by") String solvedBy,
        @Nullable Boolean onTime) {

    public Outcome(Instant closedAt, DepartmentCode solvedBy, @Nullable Boolean onTime) {
        this(closedAt, solvedBy.value(), onTime);
    }
}
