package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One working session of a day; all sessions with the same first day replace those before.
 *
 * @param effectiveFrom the first day with these sessions
 * @param sessionEnd after {@code sessionStart}; sessions of one first day do not overlap
 */
public record WorkingHoursEntry(LocalDate effectiveFrom, LocalTime sessionStart, LocalTime sessionEnd) {}
