package io.gridcase.cityprofile;

import java.util.Comparator;
import java.util.List;

/** Reads the working sessions and the calendar of holidays and make-up days. */
final class TimeRows {

    private static final Comparator<Session> BY_START = Comparator.comparing(
                    (Session session) -> session.entry.effectiveFrom())
            .thenComparing(session -> session.entry.sessionStart());

    private record Session(Row row, WorkingHoursEntry entry) {}

    private TimeRows() {}

    static List<WorkingHoursEntry> workingHours(Sheet sheet) {
        List<Session> sessions =
                sheet.map(TimeRows::session).stream().sorted(BY_START).toList();
        for (int i = 1; i < sessions.size(); i++) {
            requireApart(sessions.get(i - 1), sessions.get(i));
        }
        return sessions.stream().map(Session::entry).toList();
    }

    static List<CalendarDay> calendar(Sheet sheet) {
        sheet.requireUnique("date", row -> row.raw("date"));
        return sheet
                .map(row -> new CalendarDay(
                        row.date("date"),
                        row.oneOf("day_type", DayType.class),
                        row.text("name_zh"),
                        row.text("name_en")))
                .stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    private static Session session(Row row) {
        WorkingHoursEntry entry =
                new WorkingHoursEntry(row.date("effective_from"), row.time("session_start"), row.time("session_end"));
        if (row.sound() && !entry.sessionStart().isBefore(entry.sessionEnd())) {
            row.refuse("session_end", entry.sessionEnd() + " is not after " + entry.sessionStart());
        }
        return new Session(row, entry);
    }

    private static void requireApart(Session earlier, Session later) {
        boolean sameDays = earlier.entry.effectiveFrom().equals(later.entry.effectiveFrom());
        boolean overlap = later.entry.sessionStart().isBefore(earlier.entry.sessionEnd());
        if (sameDays && overlap && earlier.row.sound() && later.row.sound()) {
            later.row.refuse("session_start", "overlaps the session of line " + earlier.row.line());
        }
    }
}
