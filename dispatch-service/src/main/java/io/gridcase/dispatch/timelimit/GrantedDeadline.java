package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.Deadline;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import io.gridcase.workingtime.WorkingCalendar;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 终止时间 with everything it was computed from, so that nobody has to guess later. Its acts throw
 * {@link io.gridcase.workingtime.CalendarNotLoaded} when the new deadline reaches a year whose holidays are not known.
 *
 * @param limit absent when the city knows no limit for the condition; its value is 0 for 视情况定
 * @param warnAt when 80 % of the limit, or of the time to the promise, is used; absent with {@code dueAt}
 * @param dueAt the last instant in time; absent when neither a limit nor a promise sets one
 */
@Embeddable
public record GrantedDeadline(
        @Embedded @Nullable AppliedLimit limit,
        @Embedded DeadlineClock clock,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt) {

    /** A promise is kept by the clock on the wall, whatever the working hours. */
    private static final TimeLimit BY_THE_CLOCK = new TimeLimit(1, TimeLimitUnit.NATURAL_DAY);

    /** What a limit makes of a clock, with its extensions, its pauses and all else that it was told. */
    public static GrantedDeadline of(@Nullable AppliedLimit limit, DeadlineClock clock, WorkingCalendar calendar) {
        var applied = limit == null ? null : limit.by(calendar.version());
        return DueTimes.of(applied, clock, calendar)
                .map(due -> new GrantedDeadline(applied, clock, due.warnAt(), due.dueAt()))
                .orElseGet(() -> new GrantedDeadline(applied, clock, null, null));
    }

    /** 挂账: the clock stands still; until it runs again the deadline shows what it was. */
    public GrantedDeadline suspend(Instant at) {
        return new GrantedDeadline(limit, clock.suspended(at), warnAt, dueAt);
    }

    /** The clock runs on with the time that was left. */
    public GrantedDeadline resume(Instant at, WorkingCalendar calendar) {
        return of(limit, clock.resumed(at), calendar);
    }

    /** 延期: the limit once more, on its own clock. */
    public GrantedDeadline extend(WorkingCalendar calendar) {
        return of(limit, clock.extended(), calendar);
    }

    /** 更改处理类型: another limit from the same start, with the same pauses; absent when the city knows none. */
    public GrantedDeadline changeLimit(@Nullable AppliedLimit other, WorkingCalendar calendar) {
        return of(other, clock.ofOtherLimit(), calendar);
    }

    /** 项目制: the promised end of the project takes the place of the limit and of an earlier promise. */
    public GrantedDeadline plan(Instant projectDueAt, WorkingCalendar calendar) {
        return of(limit, clock.ofProject(projectDueAt), calendar);
    }

    /** The same by another calendar. */
    public GrantedDeadline recompute(WorkingCalendar calendar) {
        return of(limit, clock, calendar);
    }

    /** Whether it warns and ends at the same instants, whatever they were computed by. */
    public boolean isDueAs(GrantedDeadline other) {
        return Objects.equals(warnAt, other.warnAt) && Objects.equals(dueAt, other.dueAt);
    }

    public Instant startedAt() {
        return clock.clockStartedAt();
    }

    public boolean isSuspended() {
        return clock.clockSuspendedAt() != null;
    }

    /** The instant at which the clock is read: it stands still while suspended. */
    public Instant readAt(Instant now) {
        var stopped = clock.clockSuspendedAt();
        return stopped == null || now.isBefore(stopped) ? now : stopped;
    }

    /** Whether it was this promise that set the deadline. */
    public boolean keeps(@Nullable Instant promise) {
        return promise != null && promise.equals(dueAt);
    }

    /** As {@code working-time} computes with it; empty without a deadline. */
    public Optional<Deadline> deadline() {
        if (warnAt == null || dueAt == null) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(limit);
        return Optional.of(new Deadline(
                startedAt(),
                warnAt,
                dueAt,
                known.flatMap(AppliedLimit::limit).orElse(BY_THE_CLOCK),
                known.map(AppliedLimit::calendarVersion).orElse("")));
    }
}
