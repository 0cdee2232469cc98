package io.gridcase.dispatch.cityprofile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** The city whose profile was imported: one row. */
@Entity
public class City {

    @Id
    private int id;

    private String zone;

    /** Version of working hours and holidays; recorded in every deadline. */
    private String calendarVersion;

    @SuppressWarnings("NullAway.Init")
    protected City() {}

    public City(ZoneId zone, String calendarVersion) {
        this.zone = zone.getId();
        this.calendarVersion = calendarVersion;
    }

    /** Where the city's dates and working hours are read. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String calendarVersion() {
        return calendarVersion;
    }
}
