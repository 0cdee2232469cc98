package io.gridcase.dispatch.running;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives the city one more holiday and its calendar another version, until it is closed. */
final class ChangedCalendar implements AutoCloseable {

    private final DataSource database;
    private final String day;
    private final String before;

    ChangedCalendar(DataSource database, String day, String version) throws SQLException {
        this.database = database;
        this.day = day;
        this.before = version();
        run("insert into calendar_day values ('%s', 'OFF')".formatted(day));
        run("update city set calendar_version = '%s'".formatted(version));
    }

    @Override
    public void close() throws SQLException {
        run("delete from calendar_day where day = '%s'".formatted(day));
        run("update city set calendar_version = '%s'".formatted(before));
    }

    private String version() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select calendar_version from city")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void run(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }
}
