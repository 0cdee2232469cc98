package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 重复: since when a report goes the way of another one.
 *
 * @param mergedBy staff code, or {@link Way#SYSTEM} when the rule merged it
 */
@Embeddable
public record Merge(
        @Column(name = "merged_by") String mergedBy,
        @Column(name = "merged_at") Instant mergedAt) {}
