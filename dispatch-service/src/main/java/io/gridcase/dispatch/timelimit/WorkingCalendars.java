package io.gridcase.dispatch.timelimit;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.smallrye.mutiny.Uni;

/** The working calendars of the city. */
public interface WorkingCalendars {

    /** Those of the profile that was imported last. */
    Uni<CityCalendars> current();
}
