package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The obvious, slow reading of the rules, which shares nothing with the computation: a budget of minutes is spent one
 * by one, by those minutes that count and lie in no pause. Monday to Friday, 08:00 to 12:00 and 14:00 to 18:00.
 */
final class MinuteByMinute {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int HOURS_A_DAY = 8;

    private MinuteByMinute() {}

    /** @param fifths of the limit, granted so often: 5 for the end, 4 for the warning */
    static Instant reached(Instant start, TimeLimit limit, int granted, int fifths, List<Standstill> pauses) {
        long left = Math.multiplyExact(minutes(limit), (long) granted * fifths);
        var now = start;
        while (left > 0) {
            if (counts(now, limit.unit()) && !paused(now, pauses)) {
                if (left < 5) {
                    return now.plus(Duration.ofMinutes(left).dividedBy(5));
                }
                left -= 5;
            }
            now = now.plusSeconds(60);
        }
        return now;
    }

    private static long minutes(TimeLimit limit) {
        return limit.value() * (limit.unit() == TimeLimitUnit.WORK_DAY ? HOURS_A_DAY * 60L : 60L);
    }

    private static boolean counts(Instant minute, TimeLimitUnit unit) {
        if (unit == TimeLimitUnit.URGENT_WORK_HOUR) {
            return true;
        }
        var local = minute.atZone(ZONE);
        boolean weekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (within(local.toLocalTime(), 8, 12) || within(local.toLocalTime(), 14, 18));
    }

    private static boolean within(LocalTime time, int from, int to) {
        return time.getHour() >= from && time.getHour() < to;
    }

    private static boolean paused(Instant minute, List<Standstill> pauses) {
        return pauses.stream().anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.to()));
    }
}
