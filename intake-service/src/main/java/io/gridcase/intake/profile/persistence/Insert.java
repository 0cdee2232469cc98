package io.gridcase.intake.profile.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement for all rows of a table, its columns as arrays, so that 20 000 grids take no time. */
final class Insert {

    private final Connection connection;

    Insert(Connection connection) {
        this.connection = connection;
    }

    /** A column of all rows: its SQL type and its values. */
    record Values(String type, @Nullable Object[] values) {}

    static <R> Values text(List<R> rows, Function<R, @Nullable String> value) {
        return column("text", rows, value);
    }

    static <R> Values column(String type, List<R> rows, Function<R, ? extends @Nullable Object> value) {
        return new Values(type, rows.stream().map(value).toArray());
    }

    /** @param table with the names of its columns */
    void into(String table, Values... columns) throws SQLException {
        run(
                "insert into %s select * from unnest(%s)".formatted(table, "?, ".repeat(columns.length - 1) + "?"),
                columns);
    }

    /** Any statement with the moment as its one parameter. */
    void run(String sql, Instant moment) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Any statement with one parameter for each column. */
    void run(String sql, Values... columns) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf(columns[i].type(), columns[i].values()));
            }
            statement.executeUpdate();
        }
    }
}
