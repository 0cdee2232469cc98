package io.gridcase.workingtime;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.LongStream;

/**
 * How much has been worked up to any instant of the loaded years: running totals per session and per work day, so that
 * every question is a binary search. All figures are nanoseconds.
 */
final class WorkedTime {

    private final Timeline timeline;
    /** When each session starts, on the timeline. */
    private final long[] starts;
    /** What was worked before each session; one entry more than {@code starts}, the last is the total. */
    private final long[] before;
    /** What was worked before each work day; again the last is the total. */
    private final long[] beforeDay;

    private WorkedTime(Timeline timeline, long[] starts, long[] before, long[] beforeDay) {
        this.timeline = timeline;
        this.starts = starts;
        this.before = before;
        this.beforeDay = beforeDay;
    }

    static WorkedTime of(CalendarRules rules) {
        Timeline timeline = Timeline.of(rules);
        var starts = LongStream.builder();
        var before = LongStream.builder().add(0);
        var beforeDay = LongStream.builder().add(0);
        long worked = 0;
        long clock = 0;
        LocalDate end = rules.years().dayAfter();
        for (LocalDate date = rules.years().firstDay(); date.isBefore(end); date = date.plusDays(1)) {
            long morning = worked;
            for (WorkSession session : rules.sessionsOn(date)) {
                // A clock change inside a session may swallow it; the totals must still never fall.
                long start = Math.max(clock, timeline.nanosAt(date, session.start()));
                clock = Math.max(start, timeline.nanosAt(date, session.end()));
                worked += clock - start;
                starts.add(start);
                before.add(worked);
            }
            if (worked > morning) {
                beforeDay.add(worked);
            }
        }
        return new WorkedTime(
                timeline,
                starts.build().toArray(),
                before.build().toArray(),
                beforeDay.build().toArray());
    }

    long at(Instant instant) {
        long nanos = timeline.nanosAt(instant);
        int session = lastAtMost(starts, nanos);
        return session < 0 ? 0 : Math.min(before[session] + nanos - starts[session], before[session + 1]);
    }

    /** The first instant by which that much, more than nothing, has been worked: a session's end, not the next start. */
    Instant reachedAt(long worked) {
        int session = lastAtMost(before, worked - 1);
        if (session >= starts.length) {
            throw timeline.endReached();
        }
        return timeline.instantAt(starts[session] + worked - before[session]);
    }

    /**
     * A work day counts as one whatever its hours: the result is as far into its day, by share, as {@code worked} was
     * into its own. Fifths, because a warning falls at four fifths of a limit.
     */
    long plusFifthsOfDays(long worked, long fifths) {
        int day = lastAtMost(beforeDay, worked);
        if (day >= days()) {
            throw timeline.endReached();
        }
        long fullDay = 5 * lengthOf(day);
        long sinceMorning = 5 * (worked - beforeDay[day]) + fifths * lengthOf(day);
        long target = day + sinceMorning / fullDay;
        long rest = sinceMorning % fullDay;
        if (target > days() || target == days() && rest > 0) {
            throw timeline.endReached();
        }
        return beforeDay[(int) target] + (rest == 0 ? 0 : share(rest, fullDay, lengthOf((int) target)));
    }

    private int days() {
        return beforeDay.length - 1;
    }

    private long lengthOf(int day) {
        return beforeDay[day + 1] - beforeDay[day];
    }

    /** {@code part / whole} of a day, rounded down to the nanosecond; the product needs more than 64 bits. */
    private static long share(long part, long whole, long day) {
        if (whole == 5 * day) {
            return part / 5;
        }
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(day))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /** Index of the last entry that is not greater than the value, or -1. */
    private static int lastAtMost(long[] ascending, long value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
