package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A part of every year, such as summer.
 *
 * @param first the first day
 * @param last the last day; before {@code first} when the season goes on into the next year
 */
public record Season(MonthDay first, MonthDay last) {

    /** Any year that has every day. */
    private static final int LEAP_YEAR = 2024;

    public boolean contains(LocalDate date) {
        var day = MonthDay.from(date);
        var begun = !day.isBefore(first);
        var going = !day.isAfter(last);
        return first.isAfter(last) ? begun || going : begun && going;
    }

    boolean overlaps(Season other) {
        return containsBound(other.first) || other.containsBound(first);
    }

    private boolean containsBound(MonthDay day) {
        return contains(day.atYear(LEAP_YEAR));
    }
}
