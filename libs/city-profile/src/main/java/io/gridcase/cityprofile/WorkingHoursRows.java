package io.gridcase.cityprofile;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the working sessions of the city, of groups of departments, and of seasons. */
final class WorkingHoursRows {

    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private static final Comparator<Session> ORDER = Comparator.comparing((Session session) -> session.entry.group())
            .thenComparing(session -> session.entry.effectiveFrom())
            .thenComparing(session -> session.entry.season().map(Season::first).orElse(MonthDay.of(1, 1)))
            .thenComparing(session -> session.entry.season().isPresent())
            .thenComparing(session -> session.entry.sessionStart());

    private record Session(Row row, WorkingHoursEntry entry) {

        List<Object> layout() {
            return List.of(entry.group(), entry.effectiveFrom());
        }
    }

    private WorkingHoursRows() {}

    static List<WorkingHoursEntry> workingHours(Sheet sheet) {
        List<Session> sessions =
                sheet.map(WorkingHoursRows::session).stream().sorted(ORDER).toList();
        if (sessions.stream().allMatch(session -> session.row.sound())) {
            sessions.stream().collect(groupingBy(Session::layout)).values().forEach(WorkingHoursRows::requireClear);
        }
        return sessions.stream().map(Session::entry).toList();
    }

    private static Session session(Row row) {
        String group = row.raw("group").isEmpty() ? "" : row.matching("group", GROUP);
        LocalDate from = row.date("effective_from");
        WorkingHoursEntry entry =
                new WorkingHoursEntry(group, from, season(row), row.time("session_start"), row.time("session_end"));
        if (row.sound() && !entry.sessionStart().isBefore(entry.sessionEnd())) {
            row.refuse("session_end", entry.sessionEnd() + " is not after " + entry.sessionStart());
        }
        return new Session(row, entry);
    }

    private static Optional<Season> season(Row row) {
        return row.raw("season_from").isEmpty() && row.raw("season_to").isEmpty()
                ? Optional.empty()
                : Optional.of(new Season(row.monthDay("season_from"), row.monthDay("season_to")));
    }

    /** Of one group and first day: sessions and seasons apart, and an answer for the days that are in no season. */
    private static void requireClear(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            requireApart(sessions.get(i - 1), sessions.get(i));
        }
        if (sessions.stream().allMatch(session -> session.entry.season().isPresent())) {
            sessions.get(0).row.refuse("season_from", "no row says what holds outside the seasons");
        }
    }

    private static void requireApart(Session earlier, Session later) {
        boolean sameDays = earlier.entry.season().equals(later.entry.season());
        if (sameDays && later.entry.sessionStart().isBefore(earlier.entry.sessionEnd())) {
            later.row.refuse("session_start", "overlaps the session of line " + earlier.row.line());
        }
        boolean bothSeasons =
                earlier.entry.season().isPresent() && later.entry.season().isPresent();
        if (!sameDays
                && bothSeasons
                && earlier.entry.season().get().overlaps(later.entry.season().get())) {
            later.row.refuse("season_from", "overlaps the season of line " + earlier.row.line());
        }
    }
}
