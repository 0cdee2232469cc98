package io.gridcase.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Creates databases and the roles that own them. */
record DatabaseAdmin(int port) {

    private static final String HOST = "127.0.0.1";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    /** A statement or a forgotten transaction must not hold locks for ever. */
    private static final List<String> ROLE_LIMITS =
            List.of("statement_timeout = '30s'", "lock_timeout = '10s'", "idle_in_transaction_session_timeout = '60s'");

    Database existing(String name) {
        return asSuperuser(name, connection -> {
            ensureRole(connection, name);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %1$s owner %1$s".formatted(name));
            }
        });
    }

    Database fresh(String name) {
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
        var postgres = new Database(HOST, port, "postgres", PostgresServer.SUPERUSER, PostgresServer.PASSWORD);
        try (var connection =
                DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        return new Database(HOST, port, name, name, PostgresServer.PASSWORD);
    }

    private static void ensureRole(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %s login password '%s'".formatted(name, PostgresServer.PASSWORD));
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
