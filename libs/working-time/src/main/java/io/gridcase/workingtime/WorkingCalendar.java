package io.gridcase.workingtime;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A city's working time, ready to compute with: immutable, safe for any number of threads, exact to the nanosecond.
 *
 * <p>Limits of working units throw {@link CalendarNotLoaded} when start, now or result lies in a year that is not
 * loaded; continuous units never do.
 */
public final class WorkingCalendar {

    private static final long HOUR = Duration.ofHours(1).toNanos();
    /** A limit in fifths, and the four of them after which a stage light turns yellow. */
    private static final int WHOLE = 5;

    private static final int WARNING = 4;

    private final CalendarRules rules;
    private final WorkedTime workedTime;

    private WorkingCalendar(CalendarRules rules, WorkedTime workedTime) {
        this.rules = rules;
        this.workedTime = workedTime;
    }

    /** Lays out every session of the loaded years once; keep the calendar, it is meant to be shared. */
    public static WorkingCalendar of(CalendarRules rules) {
        return new WorkingCalendar(rules, SessionLayout.of(rules));
    }

    /** Version of the rules, recorded in each deadline. */
    public String version() {
        return rules.version();
    }

    /** The zone of its dates and sessions. */
    public ZoneId zone() {
        return rules.zone();
    }

    /** The years that are loaded. */
    public LoadedYears years() {
        return rules.years();
    }

    /** The deadline of a clock that starts now; outside work sessions, working units start with the next session. */
    public Deadline deadline(Instant start, TimeLimit limit) {
        return limit.unit().isContinuous() ? continuousDeadline(start, limit) : workingDeadline(start, limit);
    }

    /**
     * Time left, on the clock of the limit's unit: working time, or elapsed time for continuous units. Negative when
     * overdue: the time since. While suspended, ask {@link Suspension#unused()} instead.
     */
    public Duration remaining(Instant now, Deadline deadline) {
        return between(now, deadline.dueAt(), deadline.limit().unit());
    }

    /** Stops the clock and keeps what is unused, as time: it stays the same time if working hours change meanwhile. */
    public Suspension suspend(Instant at, Deadline deadline) {
        Duration beforeWarning = between(at, deadline.warnAt(), deadline.limit().unit());
        return new Suspension(deadline, at, remaining(at, deadline), beforeWarning);
    }

    /**
     * Lets the clock run on with the unused time. An instant that was already reached when the clock stopped stays
     * where it was: a suspension does not undo a missed deadline.
     *
     * @throws IllegalArgumentException when {@code at} is before the suspension
     */
    public Deadline resume(Instant at, Suspension suspension) {
        if (at.isBefore(suspension.suspendedAt())) {
            throw new IllegalArgumentException("Suspended at " + suspension.suspendedAt() + ", resumed before: " + at);
        }
        Deadline old = suspension.deadline();
        TimeLimitUnit unit = old.limit().unit();
        Instant warnAt = after(at, suspension.unusedBeforeWarning(), unit, old.warnAt());
        Instant dueAt = after(at, suspension.unused(), unit, old.dueAt());
        return new Deadline(old.startedAt(), warnAt, dueAt, old.limit(), rules.version());
    }

    /** Time inside work sessions from one instant to another; negative when they are the other way round. */
    public Duration workingTime(Instant from, Instant to) {
        return Duration.ofNanos(workedTime.at(to) - workedTime.at(from));
    }

    /** The sessions between two instants, day by day, cut off at both: what {@link #workingTime} adds up. */
    public List<WorkedSpan> sessionsBetween(Instant from, Instant to) {
        workingTime(from, to);
        ZoneId zone = rules.zone();
        return LocalDate.ofInstant(from, zone)
                .datesUntil(LocalDate.ofInstant(to, zone).plusDays(1))
                .flatMap(date -> rules.sessionsOn(date).stream().map(session -> span(date, session)))
                .filter(span -> span.from().isBefore(to) && span.to().isAfter(from))
                .map(span -> new WorkedSpan(later(span.from(), from), earlier(span.to(), to)))
                .toList();
    }

    private WorkedSpan span(LocalDate date, WorkSession session) {
        return new WorkedSpan(
                date.atTime(session.start()).atZone(rules.zone()).toInstant(),
                date.atTime(session.end()).atZone(rules.zone()).toInstant());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** The first instant by which that much, more than nothing, has been worked since the start. */
    public Instant after(Instant start, Duration workingTime) {
        return workedTime.reachedAt(workedTime.at(start) + workingTime.toNanos());
    }

    private Deadline workingDeadline(Instant start, TimeLimit limit) {
        long worked = workedTime.at(start);
        Instant warnAt = workedTime.reachedAt(plusFifths(worked, WARNING, limit));
        Instant dueAt = workedTime.reachedAt(plusFifths(worked, WHOLE, limit));
        return new Deadline(start, warnAt, dueAt, limit, rules.version());
    }

    private long plusFifths(long worked, int fifths, TimeLimit limit) {
        long units = (long) fifths * limit.value();
        return limit.unit() == TimeLimitUnit.WORK_DAY
                ? workedTime.plusFifthsOfDays(worked, units)
                : worked + units * (HOUR / WHOLE);
    }

    private Deadline continuousDeadline(Instant start, TimeLimit limit) {
        Instant dueAt = switch (limit.unit()) {
            case URGENT_WORK_HOUR -> start.plus(limit.value(), HOURS);
            case URGENT_WORK_DAY -> start.plus(limit.value(), DAYS);
            case NATURAL_DAY ->
                start.atZone(rules.zone()).plusDays(limit.value()).toInstant();
            case WORK_HOUR, WORK_DAY -> throw new IllegalStateException(limit + " is not continuous");
        };
        Duration total = Duration.between(start, dueAt);
        Instant warnAt = start.plus(total.multipliedBy(WARNING).dividedBy(WHOLE));
        return new Deadline(start, warnAt, dueAt, limit, rules.version());
    }

    private Duration between(Instant from, Instant to, TimeLimitUnit unit) {
        return unit.isContinuous() ? Duration.between(from, to) : workingTime(from, to);
    }

    private Instant after(Instant start, Duration unused, TimeLimitUnit unit, Instant reached) {
        if (unused.isZero() || unused.isNegative()) {
            return reached;
        }
        return unit.isContinuous() ? start.plus(unused) : after(start, unused);
    }
}
