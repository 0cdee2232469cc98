package io.gridcase.closure.cityprofile;

import io.gridcase.cityprofile.CityProfile;
import java.time.ZoneId;

/** The city profile that this service started with; never changes while it runs. */
public record City(CityProfile profile) {

    /** In which the city counts its days. */
    public ZoneId zone() {
        return profile.city().zone();
    }
}
