package io.gridcase.cityprofile.responsibility;

import java.time.LocalTime;

/**
 * A part of every day in the city's zone, past midnight when it ends before it begins.
 *
 * @param from the first instant in it
 * @param to the first instant after it
 */
public record HoursOfDay(LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when both ends are the same: nobody could say whether that is all or nothing */
    public HoursOfDay {
        if (from.equals(to)) {
            throw new IllegalArgumentException("begins and ends at " + from);
        }
    }

    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean open = time.isBefore(to);
        return from.isBefore(to) ? begun && open : begun || open;
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
