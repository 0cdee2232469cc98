package io.gridcase.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars of 2023 and 2024 with up to three kinds of hours, and instants of 2023 with nanoseconds. */
final class RandomCalendars extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LoadedYears YEARS = new LoadedYears(Year.of(2023), Year.of(2024));

    @Provide
    Arbitrary<CalendarRules> rules() {
        Arbitrary<ZoneId> zone = Arbitraries.of("Asia/Shanghai", "Asia/Kathmandu", "Europe/Berlin", "America/New_York")
                .map(ZoneId::of);
        Arbitrary<Map<LocalDate, DayType>> exceptions =
                Arbitraries.maps(dates(0, 730), Arbitraries.of(DayType.class)).ofMaxSize(120);
        return Combinators.combine(zone, hours(), exceptions)
                .as((at, hours, days) -> new CalendarRules("random", at, YEARS, hours, days));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(TimeLimitUnit.WORK_HOUR, TimeLimitUnit.WORK_DAY))
                .as(TimeLimit::new);
    }

    @Provide
    Arbitrary<Instant> instants() {
        long start = YEARS.firstDay().toEpochDay() * 86_400 + 86_400;
        return Combinators.combine(
                        Arbitraries.longs().between(start, start + 360 * 86_400L),
                        Arbitraries.of(0, 0, 1, 123_000_000, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> dates(int from, int to) {
        return Arbitraries.integers().between(from, to).map(FIRST::plusDays);
    }

    private static Arbitrary<List<WorkingHours>> hours() {
        Arbitrary<List<LocalDate>> changes = dates(1, 500).set().ofMaxSize(2).map(List::copyOf);
        return Combinators.combine(changes, sessions().list().ofSize(3)).as((dates, sessions) -> {
            List<WorkingHours> hours = new ArrayList<>();
            hours.add(new WorkingHours(FIRST, sessions.get(0)));
            for (int i = 0; i < dates.size(); i++) {
                hours.add(new WorkingHours(dates.get(i), sessions.get(i + 1)));
            }
            return hours;
        });
    }

    /** Between 05:00 and midnight: clocks change earlier in the night. */
    private static Arbitrary<List<WorkSession>> sessions() {
        return Arbitraries.of(2, 4, 6)
                .flatMap(bounds -> Arbitraries.integers()
                        .between(5 * 60, 24 * 60 - 1)
                        .set()
                        .ofSize(bounds))
                .map(bounds -> bounds.stream()
                        .sorted()
                        .map(minute -> LocalTime.of(minute / 60, minute % 60))
                        .toList())
                .map(RandomCalendars::pairs);
    }

    private static List<WorkSession> pairs(List<LocalTime> bounds) {
        List<WorkSession> sessions = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += 2) {
            sessions.add(new WorkSession(bounds.get(i), bounds.get(i + 1)));
        }
        return sessions;
    }
}
