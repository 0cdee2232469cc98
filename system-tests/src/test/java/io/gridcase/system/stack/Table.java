package io.gridcase.system.stack;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A look into the databases, where the API does not say how often something is stored. */
public final class Table {

    private Table() {}

    /** The number that the query answers; {@code ?} are filled with the values. */
    public static long count(Service service, String query, Object... values) {
        var database = Stack.running().database(service);
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
