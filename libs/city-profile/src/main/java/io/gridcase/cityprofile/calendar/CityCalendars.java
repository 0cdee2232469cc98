package io.gridcase.cityprofile.calendar;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.code.DepartmentCode;
import io.gridcase.workingtime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The working calendars of a city: one for all, and one for each group of departments that keeps hours of its own.
 *
 * @param version of working hours, holidays and groups together
 * @param ofGroups by group; the empty text names the one for all
 * @param groups of the departments that are in one
 */
public record CityCalendars(String version, Map<String, WorkingCalendar> ofGroups, Map<DepartmentCode, String> groups) {

    private static final String ALL = "";

    public CityCalendars {
        ofGroups = Map.copyOf(ofGroups);
        groups = Map.copyOf(groups);
    }

    /** @throws IllegalArgumentException when working hours contradict each other or leave out a year */
    public static CityCalendars of(CityProfile profile) {
        return WorkingTimeTable.of(profile)
                .calendars(versionOf(profile), profile.city().zone(), WorkingTimeTable.groups(profile));
    }

    /** Names these calendars wherever a deadline is explained. */
    public static String versionOf(CityProfile profile) {
        return CalendarVersion.of(profile);
    }

    /** By the hours that the department keeps. */
    public WorkingCalendar of(DepartmentCode department) {
        return calendar(groups.getOrDefault(department, ALL));
    }

    /** By the hours of the city. */
    public WorkingCalendar ofAll() {
        return calendar(ALL);
    }

    /** All versions that deadlines of today are computed by. */
    public Collection<String> versions() {
        return ofGroups.values().stream().map(WorkingCalendar::version).toList();
    }

    /** This year if it is not loaded, or from 1 December on the next. */
    public Optional<Year> missingAt(Instant now) {
        var today = LocalDate.ofInstant(now, ofAll().zone());
        var needed = Year.from(today.plusMonths(1).withDayOfMonth(1));
        return Optional.of(needed).filter(ofAll().years().last()::isBefore);
    }

    private WorkingCalendar calendar(String group) {
        var calendar = ofGroups.get(group);
        if (calendar == null) {
            throw new IllegalStateException("no working hours of group \"" + group + "\"");
        }
        return calendar;
    }
}
