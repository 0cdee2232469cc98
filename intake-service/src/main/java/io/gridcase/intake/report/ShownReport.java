package io.gridcase.intake.report;

/**
 * A report with what hangs on it.
 *
 * @param members without their ids for whoever is not at the centre
 */
public record ShownReport(Report report, Members members) {}
