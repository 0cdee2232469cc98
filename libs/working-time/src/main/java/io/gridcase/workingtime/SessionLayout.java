package io.gridcase.workingtime;

import java.time.LocalDate;
import java.util.stream.LongStream;

/** Lays the sessions of the loaded years out one after another and keeps the running totals of {@link WorkedTime}. */
final class SessionLayout {

    private final Timeline timeline;
    private final LongStream.Builder starts = LongStream.builder();
    private final LongStream.Builder before = LongStream.builder().add(0);
    private final LongStream.Builder beforeDay = LongStream.builder().add(0);
    private long clock;
    private long worked;

    private SessionLayout(Timeline timeline) {
        this.timeline = timeline;
    }

    static WorkedTime of(CalendarRules rules) {
        var layout = new SessionLayout(Timeline.of(rules));
        rules.years().days().forEach(date -> layout.addDay(date, rules));
        return new WorkedTime(layout.timeline, totals(layout.starts), totals(layout.before), totals(layout.beforeDay));
    }

    private void addDay(LocalDate date, CalendarRules rules) {
        long morning = worked;
        for (WorkSession session : rules.sessionsOn(date)) {
            addSession(timeline.nanosAt(date, session.start()), timeline.nanosAt(date, session.end()));
        }
        if (worked > morning) {
            beforeDay.add(worked);
        }
    }

    /** A clock change in the middle of a session may swallow it; the totals must still never fall. */
    private void addSession(long start, long end) {
        long from = Math.max(clock, start);
        clock = Math.max(from, end);
        worked += clock - from;
        starts.add(from);
        before.add(worked);
    }

    private static AscendingTotals totals(LongStream.Builder figures) {
        return new AscendingTotals(figures.build().toArray());
    }
}
