package io.gridcase.intake.report;

/**
 * How the city treats the reports of a channel.
 *
 * @param needsConfirmation 核实: somebody looks on site before anybody decides
 * @param filesByItself whether a report with a condition becomes a case without a person
 */
public record ChannelRule(boolean needsConfirmation, boolean filesByItself) {}
