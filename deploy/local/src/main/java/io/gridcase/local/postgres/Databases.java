package io.gridcase.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Creates databases, and the roles that own them, on a server whose superuser is known.
 *
 * @param maintenance the database to connect to for that, with the superuser's name and password
 */
public record Databases(Database maintenance) {

    /** The password of every role here: a local stack that only this machine reaches. */
    static final String PASSWORD = "gridcase-local";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    /** A statement or a forgotten transaction must not hold locks for ever. */
    private static final List<String> ROLE_LIMITS =
            List.of("statement_timeout = '30s'", "lock_timeout = '10s'", "idle_in_transaction_session_timeout = '60s'");

    /** The address of the database of this name, which may not exist yet. */
    public Database of(String name) {
        return new Database(maintenance.host(), maintenance.port(), name, name, PASSWORD);
    }

    /** The database of this name with its owner of the same name; created where missing. */
    public Database existing(String name) {
        return asSuperuser(name, connection -> {
            ensureRole(connection, name);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %1$s owner %1$s".formatted(name));
            }
        });
    }

    /** An empty database of this name; an earlier one is dropped with its sessions. */
    public Database fresh(String name) {
        return asSuperuser(name, connection -> {
            ensureRole(connection, name);
            execute(connection, "drop database if exists %s with (force)".formatted(name));
            execute(connection, "create database %1$s owner %1$s".formatted(name));
        });
    }

    private Database asSuperuser(String name, Work work) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (var connection =
                DriverManager.getConnection(maintenance.jdbcUrl(), maintenance.username(), maintenance.password())) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        return of(name);
    }

    private static void ensureRole(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %s login password '%s'".formatted(name, PASSWORD));
        }
        for (var limit : ROLE_LIMITS) {
            execute(connection, "alter role %s set %s".formatted(name, limit));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
