package io.gridcase.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridcase.workingtime.CalendarRules;
import io.gridcase.workingtime.DayType;
import io.gridcase.workingtime.LoadedYears;
import io.gridcase.workingtime.TimeLimitUnit;
import io.gridcase.workingtime.WorkSession;
import io.gridcase.workingtime.WorkingCalendar;
import io.gridcase.workingtime.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the days add up to, on the vectors of the domain. */
class CountedDayTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkingCalendar calendar = WorkingCalendar.of(new CalendarRules(
            "v1",
            ZONE,
            new LoadedYears(Year.of(2026), Year.of(2026)),
            List.of(new WorkingHours(
                    LocalDate.of(2026, 1, 1),
                    List.of(
                            new WorkSession(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                            new WorkSession(LocalTime.of(14, 0), LocalTime.of(18, 0))))),
            Map.of(LocalDate.of(2026, 10, 10), DayType.WORK)));

    @Test
    void the_days_of_a_limit_add_up_to_it_and_name_the_make_up_day() {
        var days = CountedDay.of(granted("2026-10-09T17:00", 2, TimeLimitUnit.WORK_DAY), calendar);

        assertThat(days)
                .extracting(
                        day -> day.date().toString(),
                        day -> day.counted().toHours(),
                        day -> day.counter().toHours())
                .containsExactly(
                        tuple("2026-10-09", 1L, 1L), tuple("2026-10-10", 8L, 9L), tuple("2026-10-12", 7L, 16L));
    }

    @Test
    void a_pause_is_taken_out_of_the_sessions() {
        var suspended = granted("2026-11-16T09:00", 3, TimeLimitUnit.WORK_DAY)
                .suspend(at("2026-11-17T10:00"))
                .resume(at("2026-12-01T09:00"), calendar);

        var days = CountedDay.of(suspended, calendar);

        assertThat(suspended.dueAt()).isEqualTo(at("2026-12-02T18:00"));
        assertThat(days)
                .extracting(day -> day.date() + " " + day.counted())
                .containsExactly("2026-11-16 PT7H", "2026-11-17 PT2H", "2026-12-01 PT7H", "2026-12-02 PT8H");
        assertThat(days.get(3).counter()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void an_urgent_clock_counts_the_night_of_both_days() {
        assertThat(CountedDay.of(granted("2026-11-20T23:00", 4, TimeLimitUnit.URGENT_WORK_HOUR), calendar))
                .extracting(day -> day.date() + " " + day.counted())
                .containsExactly("2026-11-20 PT1H", "2026-11-21 PT3H");
    }

    @Test
    void as_long_as_it_takes_has_no_days() {
        assertThat(CountedDay.of(granted("2026-11-20T23:00", 0, TimeLimitUnit.WORK_DAY), calendar))
                .isEmpty();
    }

    private GrantedDeadline granted(String start, int value, TimeLimitUnit unit) {
        var limit = new AppliedLimit("INCIDENT/06050/2", value, unit, "CITY_RULE", "");
        return GrantedDeadline.of(limit, DeadlineClock.started(at(start), null), calendar);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
