package io.gridcase.intake.report;

import java.time.Instant;

/**
 * A change with its circumstances.
 *
 * @param version of the report, after the change
 * @param changedBy staff code
 */
public record NotedChange(long version, Change change, String changedBy, Instant changedAt) {}
