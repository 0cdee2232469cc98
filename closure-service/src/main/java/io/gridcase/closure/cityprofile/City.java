package io.gridcase.closure.cityprofile;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.calendar.CityCalendars;
import java.time.ZoneId;

/**
 * The city profile that this service started with; never changes while it runs.
 *
 * @param calendars the same as dispatch computes deadlines by
 */
public record City(CityProfile profile, CityCalendars calendars) {

    /** @throws IllegalArgumentException when working hours contradict each other or leave out a year */
    public static City of(CityProfile profile) {
        return new City(profile, CityCalendars.of(profile));
    }

    /** In which the city counts its days. */
    public ZoneId zone() {
        return profile.city().zone();
    }
}
