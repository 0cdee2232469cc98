package io.gridcase.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;

/** The loaded years as nanoseconds since their first midnight: a plain {@code long} that holds 292 years. */
record Timeline(String calendarVersion, ZoneId zone, Year firstMissing, long originSecond, long endSecond) {

    private static final long NANOS = 1_000_000_000L;

    static Timeline of(CalendarRules rules) {
        LoadedYears years = rules.years();
        return new Timeline(
                rules.version(),
                rules.zone(),
                years.last().plusYears(1),
                years.firstDay().atStartOfDay(rules.zone()).toEpochSecond(),
                years.dayAfter().atStartOfDay(rules.zone()).toEpochSecond());
    }

    long nanosAt(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < originSecond || second >= endSecond) {
            throw new CalendarNotLoaded(Year.from(instant.atZone(zone)), calendarVersion);
        }
        return (second - originSecond) * NANOS + instant.getNano();
    }

    long nanosAt(LocalDate date, LocalTime time) {
        return nanosAt(date.atTime(time).atZone(zone).toInstant());
    }

    Instant instantAt(long nanos) {
        return Instant.ofEpochSecond(originSecond + nanos / NANOS, nanos % NANOS);
    }

    CalendarNotLoaded endReached() {
        return new CalendarNotLoaded(firstMissing, calendarVersion);
    }
}
