package io.gridcase.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a city decides about its working time; every inconsistency is an {@link IllegalArgumentException}.
 *
 * @param version names these rules wherever a deadline is explained; not blank
 * @param zone zone of dates and sessions
 * @param years the years whose exceptions are complete
 * @param hours working hours in any order, one per effective date; the earliest hold on the first loaded day
 * @param exceptions days off and make-up work days within the years; other days work Monday to Friday
 */
public record CalendarRules(
        String version, ZoneId zone, LoadedYears years, List<WorkingHours> hours, Map<LocalDate, DayType> exceptions) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public CalendarRules {
        hours = hours.stream()
                .sorted(Comparator.comparing(WorkingHours::effectiveFrom))
                .toList();
        exceptions = Map.copyOf(exceptions);
        require(!version.isBlank(), "A working calendar needs a version");
        require(
                !hours.isEmpty() && !hours.get(0).effectiveFrom().isAfter(years.firstDay()),
                "No working hours hold on " + years.firstDay());
        require(
                hours.stream().map(WorkingHours::effectiveFrom).distinct().count() == hours.size(),
                "Two working hours take effect on the same date");
        for (LocalDate date : exceptions.keySet()) {
            require(years.contain(date), "Exception " + date + " is outside the loaded years");
        }
    }

    /** The sessions of a date within the loaded years, in order; empty when nobody works. */
    List<WorkSession> sessionsOn(LocalDate date) {
        return isWorkDay(date) ? hoursOn(date).sessions() : List.of();
    }

    private boolean isWorkDay(LocalDate date) {
        DayType usual = WEEKEND.contains(date.getDayOfWeek()) ? DayType.OFF : DayType.WORK;
        return exceptions.getOrDefault(date, usual) == DayType.WORK;
    }

    private WorkingHours hoursOn(LocalDate date) {
        WorkingHours inForce = hours.get(0);
        for (WorkingHours later : hours) {
            if (!later.effectiveFrom().isAfter(date)) {
                inForce = later;
            }
        }
        return inForce;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
