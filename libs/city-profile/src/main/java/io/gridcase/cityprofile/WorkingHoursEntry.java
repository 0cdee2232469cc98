package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One working session of a day; all sessions of one group with the same first day replace those before.
 *
 * @param group the departments that work so, as {@code departments.csv} names it; empty: all that have no hours of
 *     their own
 * @param effectiveFrom the first day with these sessions
 * @param season when in the year; empty: whenever no season is
 * @param sessionEnd after {@code sessionStart}; sessions of one group, first day and season do not overlap
 */
public record WorkingHoursEntry(
        String group, LocalDate effectiveFrom, Optional<Season> season, LocalTime sessionStart, LocalTime sessionEnd) {}
