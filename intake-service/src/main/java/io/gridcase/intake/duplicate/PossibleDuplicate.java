package io.gridcase.intake.duplicate;

import io.gridcase.intake.report.Report;
import java.time.Duration;

/**
 * An open report that may be about the same sighting.
 *
 * @param metres along the ground
 * @param age since it was reported
 */
public record PossibleDuplicate(Report report, double metres, Duration age) {}
