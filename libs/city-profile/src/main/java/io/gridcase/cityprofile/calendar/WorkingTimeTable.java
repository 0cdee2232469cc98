package io.gridcase.cityprofile.calendar;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.DepartmentEntry;
import io.gridcase.cityprofile.WorkingHoursEntry;
import io.gridcase.code.DepartmentCode;
import io.gridcase.workingtime.CalendarRules;
import io.gridcase.workingtime.DayType;
import io.gridcase.workingtime.LoadedYears;
import io.gridcase.workingtime.WorkSession;
import io.gridcase.workingtime.WorkingCalendar;
import io.gridcase.workingtime.WorkingHours;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Working hours and holidays as the city writes them down, row by row.
 *
 * @param sessions in any order
 * @param days holidays and make-up work days (调休)
 */
public record WorkingTimeTable(List<WorkingHoursEntry> sessions, Map<LocalDate, DayType> days) {

    private static final String ALL = "";

    public WorkingTimeTable {
        sessions = List.copyOf(sessions);
        days = Map.copyOf(days);
    }

    public static WorkingTimeTable of(CityProfile profile) {
        return new WorkingTimeTable(
                profile.workingHours(),
                profile.calendar().stream()
                        .collect(toMap(
                                day -> day.date(),
                                day -> DayType.valueOf(day.dayType().name()))));
    }

    /** By group, for the departments of the profile that are in one. */
    static Map<DepartmentCode, String> groups(CityProfile profile) {
        return profile.departments().stream()
                .filter(department -> !department.hoursGroup().isEmpty())
                .collect(toMap(department -> new DepartmentCode(department.code()), DepartmentEntry::hoursGroup));
    }

    /** @throws IllegalArgumentException when the rows contradict each other or leave out a year */
    public CityCalendars calendars(String version, ZoneId zone, Map<DepartmentCode, String> groups) {
        var ofGroups = Stream.concat(Stream.of(ALL), sessions.stream().map(WorkingHoursEntry::group))
                .distinct()
                .collect(toMap(group -> group, group -> calendar(version, zone, group)));
        return new CityCalendars(version, ofGroups, groups);
    }

    private WorkingCalendar calendar(String version, ZoneId zone, String group) {
        var years =
                LoadedYears.of(days.keySet().stream().map(Year::from).distinct().toList());
        return WorkingCalendar.of(new CalendarRules(
                group.equals(ALL) ? version : version + "/" + group, zone, years, hours(group, years), days));
    }

    /** Seasons become dates: whatever changes from one day to the next takes effect that day. */
    private List<WorkingHours> hours(String group, LoadedYears years) {
        var hours = new ArrayList<WorkingHours>();
        List<WorkSession> yesterday = List.of();
        var end = years.last().plusYears(1).atDay(1);
        for (var day = years.first().atDay(1); day.isBefore(end); day = day.plusDays(1)) {
            var today = sessionsOn(group, day);
            if (!today.isEmpty() && !today.equals(yesterday)) {
                hours.add(new WorkingHours(day, today));
            }
            yesterday = today;
        }
        return hours;
    }

    /** Before a group has hours of its own, it keeps those of all. */
    private List<WorkSession> sessionsOn(String group, LocalDate day) {
        var known = sessions.stream()
                .filter(session -> session.group().equals(group))
                .filter(session -> !session.effectiveFrom().isAfter(day))
                .toList();
        if (known.isEmpty()) {
            return group.equals(ALL) ? List.of() : sessionsOn(ALL, day);
        }
        var latest = known.stream()
                .map(WorkingHoursEntry::effectiveFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var inForce = known.stream()
                .filter(session -> session.effectiveFrom().equals(latest))
                .toList();
        boolean season = inForce.stream().anyMatch(session -> isInSeason(session, day));
        return inForce.stream()
                .filter(session ->
                        season ? isInSeason(session, day) : session.season().isEmpty())
                .map(session -> new WorkSession(session.sessionStart(), session.sessionEnd()))
                .sorted(Comparator.comparing(WorkSession::start))
                .toList();
    }

    private static boolean isInSeason(WorkingHoursEntry session, LocalDate day) {
        return session.season().filter(season -> season.contains(day)).isPresent();
    }
}
