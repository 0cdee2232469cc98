package io.gridcase.workingtime;

import static io.gridcase.workingtime.TimeLimitUnit.URGENT_WORK_HOUR;
import static io.gridcase.workingtime.TimeLimitUnit.WORK_DAY;
import static io.gridcase.workingtime.TongxiangCalendar.at;
import static io.gridcase.workingtime.TongxiangCalendar.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private final WorkingCalendar calendar = TongxiangCalendar.load();
    private final Deadline threeDays = calendar.deadline(at("2026-11-16T09:00"), new TimeLimit(3, WORK_DAY));

    @Test
    void unused_working_time_is_kept_and_runs_on_from_the_resumption() {
        assertThat(threeDays.dueAt()).isEqualTo(at("2026-11-19T09:00"));

        Suspension suspension = calendar.suspend(at("2026-11-17T10:00"), threeDays);
        assertThat(suspension.unused()).isEqualTo(Duration.ofHours(15));
        assertThat(suspension.unusedBeforeWarning()).isEqualTo(Duration.ofMinutes(10 * 60 + 12));

        Deadline resumed = calendar.resume(at("2026-12-01T09:00"), suspension);
        assertThat(resumed.dueAt()).isEqualTo(at("2026-12-02T18:00"));
        assertThat(resumed.warnAt()).isEqualTo(at("2026-12-02T11:12"));
        assertThat(resumed.startedAt()).isEqualTo(threeDays.startedAt());
        assertThat(resumed.limit()).isEqualTo(threeDays.limit());
    }

    @Test
    void a_continuous_limit_keeps_elapsed_time() {
        Deadline urgent = calendar.deadline(at("2026-11-20T17:00"), new TimeLimit(4, URGENT_WORK_HOUR));

        Suspension suspension = calendar.suspend(at("2026-11-20T18:00"), urgent);

        assertThat(calendar.resume(at("2026-11-21T01:00"), suspension).dueAt()).isEqualTo(at("2026-11-21T04:00"));
    }

    @Test
    void a_warning_already_given_is_not_given_again() {
        Suspension suspension = calendar.suspend(at("2026-11-19T08:30"), threeDays);

        Deadline resumed = calendar.resume(at("2026-12-01T08:00"), suspension);

        assertThat(resumed.warnAt()).isEqualTo(threeDays.warnAt());
        assertThat(resumed.dueAt()).isEqualTo(at("2026-12-01T08:30"));
    }

    @Test
    void a_missed_deadline_stays_missed() {
        for (String suspendedAt : List.of("2026-11-19T09:00", "2026-11-19T10:00")) {
            Suspension suspension = calendar.suspend(at(suspendedAt), threeDays);

            assertThat(calendar.resume(at("2026-12-01T08:00"), suspension)).isEqualTo(threeDays);
        }
    }

    @Test
    void a_resumed_deadline_names_the_calendar_that_resumed_it() {
        CalendarRules old = TongxiangCalendar.rules(List.of(hours("2016-01-01", "08:00-12:00", "14:00-18:00")));
        var newer =
                WorkingCalendar.of(new CalendarRules("newer", old.zone(), old.years(), old.hours(), old.exceptions()));
        Suspension suspension = calendar.suspend(at("2026-11-17T10:00"), threeDays);

        assertThat(newer.resume(at("2026-11-17T10:00"), suspension).calendarVersion())
                .isEqualTo("newer");
    }

    @Test
    void a_clock_cannot_be_resumed_before_it_was_suspended() {
        Suspension suspension = calendar.suspend(at("2026-11-17T10:00"), threeDays);

        assertThatThrownBy(() -> calendar.resume(at("2026-11-17T09:59"), suspension))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_resumption_that_reaches_into_an_unknown_year_is_refused() {
        Suspension suspension = calendar.suspend(at("2026-11-17T10:00"), threeDays);

        assertThatThrownBy(() -> calendar.resume(at("2026-12-31T08:00"), suspension))
                .isInstanceOf(CalendarNotLoaded.class);
    }
}
