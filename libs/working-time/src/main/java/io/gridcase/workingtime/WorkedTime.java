package io.gridcase.workingtime;

import java.math.BigInteger;
import java.time.Instant;

/**
 * How much has been worked up to any instant of the loaded years: running totals per session and per work day, so that
 * every question is a search in sorted figures. All of them are nanoseconds.
 */
final class WorkedTime {

    private final Timeline timeline;
    /** When each session starts, on the timeline. */
    private final AscendingTotals starts;
    /** What was worked before each session; one entry more than {@code starts}, the last is the total. */
    private final AscendingTotals before;
    /** What was worked before each work day; again the last is the total. */
    private final AscendingTotals beforeDay;

    WorkedTime(Timeline timeline, AscendingTotals starts, AscendingTotals before, AscendingTotals beforeDay) {
        this.timeline = timeline;
        this.starts = starts;
        this.before = before;
        this.beforeDay = beforeDay;
    }

    long at(Instant instant) {
        long nanos = timeline.nanosAt(instant);
        int session = starts.lastAtMost(nanos);
        return session < 0 ? 0 : Math.min(before.get(session) + nanos - starts.get(session), before.get(session + 1));
    }

    /** The first instant by which that much, more than nothing, has been worked: a session's end, not the next start. */
    Instant reachedAt(long worked) {
        int session = before.lastAtMost(worked - 1);
        if (session >= starts.size()) {
            throw timeline.endReached();
        }
        return timeline.instantAt(starts.get(session) + worked - before.get(session));
    }

    /**
     * A work day counts as one whatever its hours: the result is as far into its day, by share, as {@code worked} was
     * into its own. Fifths, because a warning falls at four fifths of a limit.
     */
    long plusFifthsOfDays(long worked, long fifths) {
        int day = beforeDay.lastAtMost(worked);
        if (day >= days()) {
            throw timeline.endReached();
        }
        long fullDay = 5 * lengthOf(day);
        long target = day + fifths / 5;
        long rest = 5 * (worked - beforeDay.get(day)) + fifths % 5 * lengthOf(day);
        if (rest >= fullDay) {
            target++;
            rest -= fullDay;
        }
        if (target > days() || (target == days() && rest > 0)) {
            throw timeline.endReached();
        }
        return beforeDay.get((int) target) + (rest == 0 ? 0 : share(rest, fullDay, lengthOf((int) target)));
    }

    private int days() {
        return beforeDay.size() - 1;
    }

    private long lengthOf(int day) {
        return beforeDay.get(day + 1) - beforeDay.get(day);
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
}
