package io.gridcase.local.cli;

import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database of closure a command is about. */
final class DatabaseOption {

    private static final String PASSWORD = "GRIDCASE_DATABASE_PASSWORD";

    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql://(?<host>[^:/?]+)(:(?<port>[0-9]{1,5}))?/(?<name>[a-z][a-z0-9_]*)");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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
        var database = database();
        var connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        try (var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute("set idle_in_transaction_session_timeout = 0");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    Database database() {
        return url.map(this::named).orElseGet(this::local);
    }

    private Database named(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "'%s' is not like jdbc:postgresql://host:5432/closure".formatted(address));
        }
        var port =
                Optional.ofNullable(parts.group("port")).map(Integer::valueOf).orElse(5432);
        var password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        return new Database(parts.group("host"), port, parts.group("name"), user, password);
    }

    private Database local() {
        var ports = data.folder().state().read().map(state -> state.ports()).orElse(Ports.STANDARD);
        return new Databases(new Database("127.0.0.1", ports.postgres(), "postgres", "postgres", ""))
                .of(Part.CLOSURE.key());
    }
}
