package io.gridcase.intake.profile.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moments of a profile's days.
 *
 * @param moment from which on the profile holds
 */
record CityTime(ZoneId zone, Instant moment) {

    /** A profile that says it holds since long ago does not change what was said meanwhile, unless it is the first. */
    static CityTime of(ZoneId zone, LocalDate effectiveFrom, boolean first, Instant now) {
        var said = effectiveFrom.atStartOfDay(zone).toInstant();
        return new CityTime(zone, first || said.isAfter(now) ? said : now);
    }

    Instant notBefore(LocalDate day) {
        var start = day.atStartOfDay(zone).toInstant();
        return start.isAfter(moment) ? start : moment;
    }

    /** The end of a last day. */
    Instant after(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
