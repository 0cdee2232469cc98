package io.gridcase.dispatch.cityprofile.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.calendar.CityCalendars;
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
            statement.setString(3, CityCalendars.versionOf(profile));
            statement.executeUpdate();
        }
    }
}
