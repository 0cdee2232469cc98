package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.WorkingCalendar;
import io.smallrye.mutiny.Uni;

/** The working calendar of the city. */
public interface WorkingCalendars {

    /** The calendar of the profile that was imported last. */
    Uni<WorkingCalendar> current();
}
