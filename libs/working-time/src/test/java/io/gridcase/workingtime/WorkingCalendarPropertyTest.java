package io.gridcase.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class WorkingCalendarPropertyTest {

    @Property(tries = 100)
    void a_deadline_agrees_with_counting_minutes(
            @ForAll CalendarRules rules, @ForAll Instant start, @ForAll TimeLimit limit) {
        Instant onTheMinute = start.truncatedTo(ChronoUnit.MINUTES);
        Instant due = reach(WorkingCalendar.of(rules), onTheMinute, limit).dueAt();

        assertThat(Duration.between(due, new MinuteModel(rules).due(onTheMinute, limit)))
                .isBetween(Duration.ZERO, Duration.ofNanos(1));
    }

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll CalendarRules rules, @ForAll Instant a, @ForAll Instant b, @ForAll TimeLimit limit) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Deadline earlier = reach(calendar, a.isBefore(b) ? a : b, limit);
        Deadline later = reach(calendar, a.isBefore(b) ? b : a, limit);

        assertThat(later.dueAt()).isAfterOrEqualTo(earlier.dueAt());
        assertThat(later.warnAt()).isAfterOrEqualTo(earlier.warnAt());
    }

    @Property
    void a_longer_limit_is_due_later(
            @ForAll CalendarRules rules,
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Deadline deadline = reach(calendar, start, limit);

        assertThat(reach(calendar, start, plus(limit, more)).dueAt()).isAfter(deadline.dueAt());
        assertThat(deadline.warnAt()).isAfter(start).isBefore(deadline.dueAt());
    }

    @Property
    void a_limit_in_two_parts_equals_the_whole(
            @ForAll CalendarRules rules,
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Instant firstPart = reach(calendar, start, limit).dueAt();

        Instant inTwoParts =
                reach(calendar, firstPart, new TimeLimit(more, limit.unit())).dueAt();
        Instant atOnce = reach(calendar, start, plus(limit, more)).dueAt();
        assertThat(calendar.workingTime(inTwoParts, atOnce)).isBetween(Duration.ZERO, rounding(rules, limit.unit()));
    }

    @Property
    void nothing_is_due_outside_working_time(
            @ForAll CalendarRules rules, @ForAll Instant start, @ForAll TimeLimit limit) {
        Deadline deadline = reach(WorkingCalendar.of(rules), start, limit);
        var model = new MinuteModel(rules);

        assertThat(model.works(deadline.dueAt().minusNanos(1))).isTrue();
        assertThat(model.works(deadline.warnAt().minusNanos(1))).isTrue();
    }

    @Property
    void at_the_start_the_whole_limit_remains(
            @ForAll CalendarRules rules, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 99) int hours) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Deadline deadline = reach(calendar, start, new TimeLimit(hours, TimeLimitUnit.WORK_HOUR));

        assertThat(calendar.remaining(start, deadline)).isEqualTo(Duration.ofHours(hours));
        assertThat(calendar.remaining(deadline.dueAt(), deadline)).isZero();
        assertThat(calendar.workingTime(start, deadline.warnAt())).isEqualTo(Duration.ofMinutes(48L * hours));
    }

    @Property(tries = 200)
    void the_sessions_between_two_instants_add_up_to_the_working_time(
            @ForAll CalendarRules rules, @ForAll Instant a, @ForAll Instant b) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Instant from = a.isBefore(b) ? a : b;
        Instant to = a.isBefore(b) ? b : a;

        assertThat(calendar.sessionsBetween(from, to).stream()
                        .map(WorkedSpan::length)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(calendar.workingTime(from, to));
    }

    @Property
    void a_suspension_of_no_length_changes_nothing(
            @ForAll CalendarRules rules, @ForAll Instant start, @ForAll Instant at, @ForAll TimeLimit limit) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Deadline deadline = reach(calendar, start, limit);

        assertThat(calendar.resume(at, calendar.suspend(at, deadline))).isEqualTo(deadline);
    }

    @Property
    void a_suspension_keeps_what_is_unused(
            @ForAll CalendarRules rules,
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll @IntRange(max = 90) int days) {
        WorkingCalendar calendar = WorkingCalendar.of(rules);
        Deadline deadline = reach(calendar, start, limit);
        Suspension suspension = calendar.suspend(start, deadline);

        Instant resumedAt = start.plus(Duration.ofDays(days));
        Deadline resumed = withinYears(() -> calendar.resume(resumedAt, suspension));

        assertThat(calendar.remaining(resumedAt, resumed)).isEqualTo(suspension.unused());
        assertThat(calendar.workingTime(resumedAt, resumed.warnAt())).isEqualTo(suspension.unusedBeforeWarning());
    }

    /** A nanosecond lost on a short day is more of a longer one; days of one length lose nothing. */
    private static Duration rounding(CalendarRules rules, TimeLimitUnit unit) {
        if (unit == TimeLimitUnit.WORK_HOUR || rules.hours().size() == 1) {
            return Duration.ZERO;
        }
        var minutes = rules.hours().stream().mapToLong(MinuteModel::minutesOf).summaryStatistics();
        return Duration.ofNanos(2 + minutes.getMax() / minutes.getMin());
    }

    private static TimeLimit plus(TimeLimit limit, int more) {
        return new TimeLimit(limit.value() + more, limit.unit());
    }

    private static Deadline reach(WorkingCalendar calendar, Instant start, TimeLimit limit) {
        return withinYears(() -> calendar.deadline(start, limit));
    }

    /** A calendar with very short days may not hold the limit; that case has its own tests. */
    private static Deadline withinYears(Supplier<Deadline> deadline) {
        try {
            return deadline.get();
        } catch (CalendarNotLoaded tooLong) {
            Assume.that(false);
            throw tooLong;
        }
    }
}
