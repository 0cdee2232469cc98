package io.gridcase.dispatch.timelimit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.gridcase.workingtime.CalendarRules;
import io.gridcase.workingtime.LoadedYears;
import io.gridcase.workingtime.WorkSession;
import io.gridcase.workingtime.WorkingCalendar;
import io.gridcase.workingtime.WorkingHours;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Working hours and holidays as the city writes them down, row by row. */
public record WorkingTimeTable(List<WorkingSession> sessions, List<CalendarDay> days) {

    private static final Comparator<WorkSession> BY_START = Comparator.comparing(WorkSession::start);

    public WorkingTimeTable {
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
    }

    /** @throws IllegalArgumentException when the rows contradict each other or leave out a year */
    public WorkingCalendar calendar(String version, ZoneId zone) {
        return WorkingCalendar.of(new CalendarRules(
                version,
                zone,
                LoadedYears.of(days.stream()
                        .map(day -> Year.from(day.day()))
                        .distinct()
                        .toList()),
                hours().toList(),
                days.stream().collect(toMap(CalendarDay::day, CalendarDay::dayType))));
    }

    private Stream<WorkingHours> hours() {
        return sessions.stream()
                .collect(groupingBy(
                        WorkingSession::effectiveFrom,
                        mapping(
                                WorkingSession::session,
                                collectingAndThen(
                                        toList(),
                                        found -> found.stream().sorted(BY_START).toList()))))
                .entrySet()
                .stream()
                .map(hours -> new WorkingHours(hours.getKey(), hours.getValue()));
    }
}
