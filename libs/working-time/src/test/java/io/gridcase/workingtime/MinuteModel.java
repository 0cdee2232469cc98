package io.gridcase.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The obvious, slow reading of the rules: walk minute by minute and count those in which people work. */
final class MinuteModel {

    private final CalendarRules rules;

    MinuteModel(CalendarRules rules) {
        this.rules = rules;
    }

    /** For a start on the minute; a work day's minute is worth one part in that day's minutes. */
    Instant due(Instant start, TimeLimit limit) {
        return limit.unit() == TimeLimitUnit.WORK_HOUR
                ? walk(start, limit.value() * 60L, date -> 1)
                : walk(start, limit.value() * product(), date -> product() / minutesOf(date));
    }

    boolean works(Instant instant) {
        ZonedDateTime local = instant.atZone(rules.zone());
        return minuteWorks(local.toLocalDate(), local.toLocalTime());
    }

    private Instant walk(Instant start, long wanted, Worth worth) {
        ZonedDateTime now = start.atZone(rules.zone());
        for (long left = wanted; ; now = now.plusMinutes(1)) {
            if (minuteWorks(now.toLocalDate(), now.toLocalTime())) {
                long minute = worth.of(now.toLocalDate());
                if (left <= minute) {
                    return now.toInstant()
                            .plus(Duration.ofMinutes(1).multipliedBy(left).dividedBy(minute));
                }
                left -= minute;
            }
        }
    }

    private boolean minuteWorks(LocalDate date, LocalTime time) {
        DayType exception = rules.exceptions().get(date);
        boolean workDay = exception == null ? date.getDayOfWeek().getValue() <= 5 : exception == DayType.WORK;
        return workDay
                && hoursOn(date).sessions().stream().anyMatch(s -> !time.isBefore(s.start()) && time.isBefore(s.end()));
    }

    private WorkingHours hoursOn(LocalDate date) {
        return rules.hours().stream()
                .filter(hours -> !hours.effectiveFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private long minutesOf(LocalDate date) {
        return minutesOf(hoursOn(date));
    }

    /** Divisible by the minutes of every kind of day, so that shares of a day stay whole numbers. */
    private long product() {
        return rules.hours().stream().mapToLong(MinuteModel::minutesOf).reduce(1, (a, b) -> a * b);
    }

    static long minutesOf(WorkingHours hours) {
        return hours.sessions().stream()
                .mapToLong(s -> Duration.between(s.start(), s.end()).toMinutes())
                .sum();
    }

    private interface Worth {
        long of(LocalDate date);
    }
}
