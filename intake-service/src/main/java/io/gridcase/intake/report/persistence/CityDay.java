package io.gridcase.intake.report.persistence;

import io.gridcase.intake.profile.ProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The city's calendar day, by the zone of its profile. */
@ApplicationScoped
class CityDay {

    private final DataSource database;
    private volatile ZoneId zone = ZoneOffset.UTC;

    CityDay(DataSource database) {
        this.database = database;
    }

    LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select zone from city")) {
            rows.next();
            zone = ZoneId.of(rows.getString(1));
        }
    }
}
