package io.gridcase.workingtime;

import static io.gridcase.workingtime.TimeLimitUnit.NATURAL_DAY;
import static io.gridcase.workingtime.TimeLimitUnit.URGENT_WORK_HOUR;
import static io.gridcase.workingtime.TimeLimitUnit.WORK_DAY;
import static io.gridcase.workingtime.TimeLimitUnit.WORK_HOUR;
import static io.gridcase.workingtime.TongxiangCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final WorkingCalendar calendar = TongxiangCalendar.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start                   | limit | unit             | due                     | why
            2017-06-30T10:00        | 5     | WORK_DAY         | 2017-07-07T10:00        | the founding record
            2017-06-30T20:00        | 5     | WORK_DAY         | 2017-07-07T18:00        | dispatched at night: the clock starts Monday 08:00
            2026-09-30T16:00        | 4     | WORK_HOUR        | 2026-10-08T10:00        | National Day week
            2026-09-30T16:00        | 2     | URGENT_WORK_HOUR | 2026-09-30T18:00        | continuous
            2026-09-30T16:00        | 1     | WORK_DAY         | 2026-10-08T16:00        | National Day week
            2026-10-09T17:00        | 2     | WORK_DAY         | 2026-10-12T17:00        | Saturday 10 October is a make-up work day
            2026-02-13T15:00        | 3     | WORK_DAY         | 2026-02-25T15:00        | Saturday 14 February works, 15 to 23 off
            2026-11-20T11:30        | 1     | WORK_HOUR        | 2026-11-20T14:30        | lunch break
            2026-11-20T12:30        | 4     | WORK_HOUR        | 2026-11-20T18:00        | starts in the break, ends with the session
            2026-11-20T17:59        | 2     | WORK_HOUR        | 2026-11-23T09:59        | weekend
            2026-11-20T09:00        | 3     | WORK_HOUR        | 2026-11-20T12:00        | ends with the morning, not at 14:00
            2026-11-20T08:00        | 1     | WORK_DAY         | 2026-11-20T18:00        | a whole day
            2017-06-30T10:00:00.123 | 5     | WORK_DAY         | 2017-07-07T10:00:00.123 | nothing is rounded
            2026-11-20T22:15        | 3     | URGENT_WORK_DAY  | 2026-11-23T22:15        | nights and weekend count
            2026-11-20T22:15        | 3     | NATURAL_DAY      | 2026-11-23T22:15        | nights and weekend count
            2026-12-31T17:00        | 1     | WORK_HOUR        | 2026-12-31T18:00        | the last working instant that is known
            2026-12-31T08:00        | 1     | WORK_DAY         | 2026-12-31T18:00        | the last work day that is known
            2016-01-01T00:00        | 1     | WORK_HOUR        | 2016-01-04T09:00        | the first instant that is known
            2016-01-04T10:00        | 1     | WORK_DAY         | 2016-01-05T10:00        | the first session that is known
            2026-12-31T17:00        | 9     | URGENT_WORK_DAY  | 2027-01-09T17:00        | continuous limits need no calendar
            """)
    void a_deadline_counts_working_time(String start, int limit, TimeLimitUnit unit, String due) {
        assertThat(calendar.deadline(at(start), new TimeLimit(limit, unit)).dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void a_deadline_says_what_it_was_computed_from() {
        var limit = new TimeLimit(5, WORK_DAY);

        assertThat(calendar.deadline(at("2017-06-30T10:00"), limit))
                .isEqualTo(new Deadline(
                        at("2017-06-30T10:00"),
                        at("2017-07-06T10:00"),
                        at("2017-07-07T10:00"),
                        limit,
                        calendar.version()));
        assertThat(calendar.version()).isEqualTo("tongxiang-2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start            | limit | unit             | warn
            2026-11-16T08:00 | 1     | WORK_DAY         | 2026-11-16T16:24
            2026-11-16T17:00 | 1     | WORK_DAY         | 2026-11-17T15:24
            2026-11-16T16:00 | 4     | WORK_HOUR        | 2026-11-17T09:12
            2026-11-16T17:00 | 1     | URGENT_WORK_HOUR | 2026-11-16T17:48
            2026-11-20T12:00 | 5     | NATURAL_DAY      | 2026-11-24T12:00
            """)
    void the_warning_falls_at_four_fifths_of_the_limit(String start, int limit, TimeLimitUnit unit, String warn) {
        assertThat(calendar.deadline(at(start), new TimeLimit(limit, unit)).warnAt())
                .isEqualTo(at(warn));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start            | limit | unit      | missing | why
            2026-12-31T17:00 | 1     | WORK_DAY  | 2027    | a naive calendar answers 1 January
            2026-12-31T18:00 | 1     | WORK_HOUR | 2027    | the last session is over
            2026-12-31T20:00 | 1     | WORK_DAY  | 2027    | the last session is over
            2026-12-01T08:00 | 9999  | WORK_DAY  | 2027    | the first missing year is named, not the last
            2027-01-01T00:00 | 1     | WORK_HOUR | 2027    | starts after the calendar
            2015-12-31T23:59 | 1     | WORK_HOUR | 2015    | starts before the calendar
            """)
    void a_year_that_is_not_loaded_is_named_never_guessed(String start, int limit, TimeLimitUnit unit, int missing) {
        assertThatThrownBy(() -> calendar.deadline(at(start), new TimeLimit(limit, unit)))
                .isInstanceOfSatisfying(CalendarNotLoaded.class, refusal -> {
                    assertThat(refusal.year()).isEqualTo(Year.of(missing));
                    assertThat(refusal.calendarVersion()).isEqualTo("tongxiang-2026");
                })
                .hasMessage("Working calendar tongxiang-2026 has no year " + missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            now              | remaining | why
            2017-06-30T10:00 | PT40H     | all of it
            2017-07-01T09:00 | PT34H     | Saturday
            2017-07-07T09:30 | PT30M     |
            2017-07-07T10:00 | PT0S      |
            2017-07-07T12:00 | PT-2H     | overdue
            2017-07-10T09:00 | PT-7H     | overdue, the weekend does not count
            """)
    void what_remains_is_working_time_and_negative_when_overdue(String now, Duration remaining) {
        Deadline deadline = calendar.deadline(at("2017-06-30T10:00"), new TimeLimit(5, WORK_DAY));

        assertThat(calendar.remaining(at(now), deadline)).isEqualTo(remaining);
    }

    @Test
    void what_remains_is_unknown_in_a_year_that_is_not_loaded() {
        Deadline deadline = calendar.deadline(at("2026-12-31T08:00"), new TimeLimit(1, WORK_DAY));

        assertThat(calendar.remaining(at("2026-12-31T23:59:59.999999999"), deadline))
                .isZero();
        assertThatThrownBy(() -> calendar.remaining(at("2027-01-01T00:00"), deadline))
                .isInstanceOf(CalendarNotLoaded.class);
    }

    @Test
    void what_remains_of_a_continuous_limit_is_elapsed_time() {
        Deadline deadline = calendar.deadline(at("2026-11-20T17:00"), new TimeLimit(4, URGENT_WORK_HOUR));

        assertThat(calendar.remaining(at("2026-11-20T20:00"), deadline)).isEqualTo(Duration.ofHours(1));
        assertThat(calendar.remaining(at("2027-11-20T21:00"), deadline)).isEqualTo(Duration.ofDays(-365));
    }

    @Test
    void a_deadline_is_overdue_only_after_its_instant() {
        Deadline deadline = calendar.deadline(at("2026-11-20T08:00"), new TimeLimit(1, WORK_HOUR));

        assertThat(deadline.isOverdueAt(at("2026-11-20T09:00"))).isFalse();
        assertThat(deadline.isOverdueAt(at("2026-11-20T09:00:00.000000001"))).isTrue();
    }

    @Test
    void a_natural_day_ends_at_the_same_local_time_across_a_clock_change() {
        Instant beforeSummerTime = Instant.parse("2026-03-28T11:00:00Z");

        assertThat(Calendars.berlin(2026)
                        .deadline(beforeSummerTime, new TimeLimit(1, NATURAL_DAY))
                        .dueAt())
                .isEqualTo("2026-03-29T10:00:00Z");
    }
}
