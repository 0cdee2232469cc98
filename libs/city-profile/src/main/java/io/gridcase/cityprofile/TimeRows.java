package io.gridcase.cityprofile;

import java.util.Comparator;
import java.util.List;

/** Reads the calendar of holidays and make-up days. */
final class TimeRows {

    private TimeRows() {}

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
}
