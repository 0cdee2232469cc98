package io.gridcase.local.cli;

import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which database of closure a command is about. */
final class DatabaseOption {

    private static final String PASSWORD = "GRIDCASE_DATABASE_PASSWORD";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "jdbc:postgresql://host:port/closure; the password comes from " + PASSWORD
                    + " (default: that of the local stack)")
    private Optional<String> url = Optional.empty();

    @Option(names = "--user", description = "role in that database (default: closure)")
    private String user = Part.CLOSURE.key();

    /** In a transaction, without limit of time. */
    Connection open() throws SQLException {
        var connection =
                url.isPresent() ? DriverManager.getConnection(url.get(), user, System.getenv(PASSWORD)) : open(local());
        try (var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute("set idle_in_transaction_session_timeout = 0");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private Database local() {
        var ports = data.folder().state().read().map(state -> state.ports()).orElse(Ports.STANDARD);
        return new Databases(new Database("127.0.0.1", ports.postgres(), "postgres", "postgres", ""))
                .of(Part.CLOSURE.key());
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
