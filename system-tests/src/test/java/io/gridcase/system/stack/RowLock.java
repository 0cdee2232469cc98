package io.gridcase.system.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A row that somebody holds from outside, so that a service has to wait at exactly this place. */
public record RowLock(Connection holder) implements AutoCloseable {

    /** @param query answers the row, {@code for update} */
    public static RowLock on(Service service, String query) {
        var database = Stack.running().database(service);
        try {
            var holder = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
            holder.setAutoCommit(false);
            holder.createStatement().execute(query);
            return new RowLock(holder);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot let go of the row", e);
        }
    }
}
