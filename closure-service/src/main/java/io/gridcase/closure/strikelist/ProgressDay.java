package io.gridcase.closure.strikelist;

import java.time.LocalDate;

/**
 * A day on which something was listed, struck off or voided.
 *
 * @param remaining at its end
 */
public record ProgressDay(LocalDate day, long listed, long struckOff, long voided, long remaining) {}
