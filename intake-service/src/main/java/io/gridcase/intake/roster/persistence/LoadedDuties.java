package io.gridcase.intake.roster.persistence;

import io.gridcase.intake.profile.ProfileChanged;
import io.gridcase.intake.roster.Duties;
import io.gridcase.roster.Duty;
import io.gridcase.roster.DutyKind;
import io.gridcase.roster.DutyRoster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the roster with each profile and answers from memory until the next. */
@ApplicationScoped
class LoadedDuties implements Duties {

    private final DataSource database;
    private volatile DutyRoster roster = DutyRoster.of(List.of(), ZoneOffset.UTC);

    LoadedDuties(DataSource database) {
        this.database = database;
    }

    @Override
    public DutyRoster roster() {
        return roster;
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection()) {
            roster = DutyRoster.of(duties(connection), zone(connection));
        }
    }

    private static ZoneId zone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select zone from city")) {
            rows.next();
            return ZoneId.of(rows.getString(1));
        }
    }

    private static List<Duty> duties(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select person, duty, area_prefix, valid_from, valid_to from duty")) {
            var duties = new ArrayList<Duty>();
            while (rows.next()) {
                duties.add(duty(rows));
            }
            return duties;
        }
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getString(1),
                DutyKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
