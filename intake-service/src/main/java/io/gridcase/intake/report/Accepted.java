package io.gridcase.intake.report;

/**
 * A report that is safe here.
 *
 * @param repeated whether it was here before
 */
public record Accepted(Report report, boolean repeated) {}
