package io.gridcase.workingtime;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * The years whose holidays are known, without a gap: a deadline may cross any of them.
 *
 * @param first first year
 * @param last last year, not before {@code first} and at most 200 years after it; otherwise an
 *     {@link IllegalArgumentException}
 */
public record LoadedYears(Year first, Year last) {

    /** Nanoseconds since the first midnight stay within a {@code long}. */
    private static final int MAX_SPAN = 200;

    public LoadedYears {
        int span = last.getValue() - first.getValue();
        if (span < 0 || span > MAX_SPAN) {
            throw new IllegalArgumentException("Not a range of years that can be loaded: " + first + " to " + last);
        }
    }

    /** The years given, in any order; none at all or a missing one between is an {@link IllegalArgumentException}. */
    public static LoadedYears of(Collection<Year> years) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs at least one year");
        }
        var loaded = new LoadedYears(Collections.min(years), Collections.max(years));
        for (Year year = loaded.first; year.isBefore(loaded.last); year = year.plusYears(1)) {
            if (!years.contains(year)) {
                throw new IllegalArgumentException(
                        "Loaded years " + loaded.first + " to " + loaded.last + " lack " + year);
            }
        }
        return loaded;
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    LocalDate dayAfter() {
        return last.plusYears(1).atDay(1);
    }

    Stream<LocalDate> days() {
        return firstDay().datesUntil(dayAfter());
    }

    boolean contain(LocalDate date) {
        return !date.isBefore(firstDay()) && date.isBefore(dayAfter());
    }
}
