package io.gridcase.workingtime;

import static io.gridcase.workingtime.TongxiangCalendar.hours;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Calendars of a zone whose clocks change on 29 March 2026, a Sunday that works here. */
final class Calendars {

    private Calendars() {}

    static WorkingCalendar berlin(int year) {
        return berlin(year, hours(year + "-01-01", "09:00-17:00"));
    }

    static WorkingCalendar berlin(int year, WorkingHours hours) {
        return WorkingCalendar.of(new CalendarRules(
                "berlin",
                ZoneId.of("Europe/Berlin"),
                new LoadedYears(Year.of(year), Year.of(year)),
                List.of(hours),
                Map.of(LocalDate.of(year, 3, 29), DayType.WORK)));
    }
}
