package io.gridcase.workingtime;

import java.time.Year;

/** A computation reaches into a year whose holidays are unknown; they are announced yearly and never guessed. */
public final class CalendarNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Year year;
    private final String calendarVersion;

    CalendarNotLoaded(Year year, String calendarVersion) {
        super("Working calendar " + calendarVersion + " has no year " + year);
        this.year = year;
        this.calendarVersion = calendarVersion;
    }

    /** The first year that must be loaded before the computation can succeed. */
    public Year year() {
        return year;
    }

    /** Version of the calendar that lacks the year. */
    public String calendarVersion() {
        return calendarVersion;
    }
}
