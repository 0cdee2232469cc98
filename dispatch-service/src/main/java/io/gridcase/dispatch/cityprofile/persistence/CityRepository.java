package io.gridcase.dispatch.cityprofile.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.cityprofile.City;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The one row of {@code city}. */
@ApplicationScoped
class CityRepository implements Cities, ProfileTables, PanacheRepositoryBase<City, Integer> {

    private static final int THE_CITY = 1;

    /** Enough of a SHA-256 to tell two editions of one city apart. */
    private static final int SHOWN_DIGITS = 6;

    @Override
    public Uni<City> current() {
        return findById(THE_CITY).onItem().ifNull().failWith(() -> new IllegalStateException("no city is imported"));
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into city (id, zone, calendar_version) values (?, ?, ?)
                on conflict (id) do update set zone = excluded.zone, calendar_version = excluded.calendar_version
                """)) {
            statement.setInt(1, THE_CITY);
            statement.setString(2, profile.city().zone().getId());
            statement.setString(3, calendarVersion(profile));
            statement.executeUpdate();
        }
    }

    /** The city's own name for the edition, and proof that holidays, hours and who keeps them are the same. */
    private static String calendarVersion(CityProfile profile) {
        return "%s+%s.%s%s"
                .formatted(
                        profile.city().edition(),
                        profile.version(Part.CALENDAR).substring(0, SHOWN_DIGITS),
                        profile.version(Part.WORKING_HOURS).substring(0, SHOWN_DIGITS),
                        groups(profile));
    }

    /** Nothing when all departments keep the same hours. */
    private static String groups(CityProfile profile) {
        var members = profile.departments().stream()
                .filter(department -> !department.hoursGroup().isEmpty())
                .map(department -> department.code() + "=" + department.hoursGroup())
                .sorted()
                .toList();
        return members.isEmpty() ? "" : ".%08x".formatted(members.hashCode()).substring(0, 1 + SHOWN_DIGITS);
    }
}
