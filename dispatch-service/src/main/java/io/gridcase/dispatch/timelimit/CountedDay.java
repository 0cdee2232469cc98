package io.gridcase.dispatch.timelimit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.gridcase.workingtime.WorkedSpan;
import io.gridcase.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one day, in the city's zone, adds to a clock.
 *
 * @param sessions the stretches of time that count, without pauses
 * @param counted their length
 * @param counter of this day and those before
 */
public record CountedDay(LocalDate date, List<WorkedSpan> sessions, Duration counted, Duration counter) {

    public CountedDay {
        sessions = List.copyOf(sessions);
    }

    /** Every day that counts, from the start of the clock to the deadline; none without a deadline. */
    public static List<CountedDay> of(GrantedDeadline granted, WorkingCalendar calendar) {
        return granted.deadline()
                .filter(deadline -> deadline.dueAt().isAfter(deadline.startedAt()))
                .map(deadline -> deadline.limit().unit().isContinuous()
                        ? days(deadline.startedAt(), deadline.dueAt(), calendar.zone())
                        : calendar.sessionsBetween(deadline.startedAt(), deadline.dueAt()))
                .map(spans -> summed(without(granted.clock().pauses(), spans), calendar.zone()))
                .orElse(List.of());
    }

    private static List<WorkedSpan> days(Instant from, Instant to, ZoneId zone) {
        var spans = new ArrayList<WorkedSpan>();
        for (var start = from; start.isBefore(to); ) {
            var midnight = LocalDate.ofInstant(start, zone)
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
            var end = midnight.isBefore(to) ? midnight : to;
            spans.add(new WorkedSpan(start, end));
            start = end;
        }
        return spans;
    }

    private static List<WorkedSpan> without(List<Standstill> pauses, List<WorkedSpan> spans) {
        var left = spans.stream();
        for (var pause : pauses) {
            left = left.flatMap(span -> Stream.of(
                            new WorkedSpan(span.from(), earlier(span.to(), pause.from())),
                            new WorkedSpan(later(span.from(), pause.to()), span.to()))
                    .filter(part -> part.from().isBefore(part.to())));
        }
        return left.toList();
    }

    private static List<CountedDay> summed(List<WorkedSpan> spans, ZoneId zone) {
        var days = new ArrayList<CountedDay>();
        var counter = Duration.ZERO;
        var byDate = spans.stream()
                .collect(groupingBy(span -> LocalDate.ofInstant(span.from(), zone), TreeMap::new, toList()));
        for (var day : byDate.entrySet()) {
            var counted = day.getValue().stream().map(WorkedSpan::length).reduce(Duration.ZERO, Duration::plus);
            counter = counter.plus(counted);
            days.add(new CountedDay(day.getKey(), day.getValue(), counted, counter));
        }
        return days;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
