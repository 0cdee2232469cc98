package io.gridcase.intake.batch;

import io.gridcase.intake.report.ReportState;
import java.util.Map;

/**
 * How far a list has come.
 *
 * @param rows in the scope of whoever asks
 * @param arrived how many of them are reports; the others were cut off by a crash and come with the list sent again
 * @param done how many are solved, refused or void, merged ones with their root
 * @param states how many reports are in which state
 */
public record BatchStanding(Batch batch, long rows, long arrived, long done, Map<ReportState, Long> states) {}
