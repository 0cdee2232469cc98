package io.gridcase.workingtime;

import static io.gridcase.workingtime.TongxiangCalendar.at;
import static io.gridcase.workingtime.TongxiangCalendar.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight hours a day until Friday 19 June 2026's holiday, six hours from Monday 22 June. */
class ChangeOfHoursTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(TongxiangCalendar.rules(List.of(
            hours("2026-06-22", "09:00-12:00", "15:00-18:00"), hours("2016-01-01", "08:00-12:00", "14:00-18:00"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start            | limit | unit      | due              | why
            2026-06-18T08:00 | 1     | WORK_DAY  | 2026-06-18T18:00 | eight hours are a day before the change
            2026-06-22T09:00 | 1     | WORK_DAY  | 2026-06-22T18:00 | six hours are a day after it
            2026-06-18T10:00 | 1     | WORK_DAY  | 2026-06-22T10:30 | a quarter into one day, a quarter into the other
            2026-06-17T10:00 | 1     | WORK_DAY  | 2026-06-18T10:00 | across no change
            2026-06-18T18:00 | 2     | WORK_DAY  | 2026-06-23T18:00 | starts with the new hours
            2026-06-18T14:00 | 2     | WORK_DAY  | 2026-06-23T12:00 | half a day in, and ends with the morning
            2026-06-18T10:00 | 8     | WORK_HOUR | 2026-06-22T11:00 | hours stay hours
            """)
    void a_work_day_is_a_day_whatever_its_hours(String start, int limit, TimeLimitUnit unit, String due) {
        assertThat(calendar.deadline(at(start), new TimeLimit(limit, unit)).dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void suspended_time_is_kept_as_time_not_as_a_share_of_a_day() {
        Deadline deadline = calendar.deadline(at("2026-06-17T08:00"), new TimeLimit(1, TimeLimitUnit.WORK_DAY));

        Suspension suspension = calendar.suspend(at("2026-06-17T10:00"), deadline);

        assertThat(suspension.unused()).isEqualTo(Duration.ofHours(6));
        assertThat(calendar.resume(at("2026-06-22T09:00"), suspension).dueAt()).isEqualTo(at("2026-06-22T18:00"));
    }

    @Test
    void a_session_swallowed_by_a_clock_change_is_no_working_time() {
        WorkingCalendar nightShift = Calendars.berlin(2026, hours("2026-01-01", "02:10-02:50", "03:20-04:20"));
        Instant midnight = Instant.parse("2026-03-28T23:00:00Z");

        assertThat(nightShift.workingTime(midnight, midnight.plus(Duration.ofDays(1))))
                .isEqualTo(Duration.ofMinutes(70));
    }
}
