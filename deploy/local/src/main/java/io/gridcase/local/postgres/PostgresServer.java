package io.gridcase.local.postgres;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.Server;
import io.gridcase.local.process.Signal;
import java.time.Duration;
import java.util.List;

/**
 * A running PostgreSQL whose acknowledged transactions survive kill -9: fsync, synchronous commit and full page writes
 * are on. It listens on 127.0.0.1 only and makes no Unix socket, so no stale socket lock can stand in its way.
 */
public final class PostgresServer implements Server {

    static final String SUPERUSER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final List<String> OPTIONS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Child child;
    private final PostgresSettings settings;

    private PostgresServer(Child child, PostgresSettings settings) {
        this.child = child;
        this.settings = settings;
    }

    /** Starts on the folder's data, which is initialised the first time and recovered after a crash. */
    public static PostgresServer launch(PostgresSettings settings, GridcaseHome gridcase) {
        var cluster = new PostgresCluster(settings, PostgresBinaries.unpacked(gridcase), OrdinaryUser.here());
        cluster.initialiseOnce();
        cluster.removeStaleLock();
        return new PostgresServer(Child.start(cluster.serverCommand(OPTIONS)), settings);
    }

    /** Launches and waits until it serves; what does not come up is stopped. */
    public static PostgresServer start(PostgresSettings settings, GridcaseHome gridcase) {
        return Server.ready(launch(settings, gridcase));
    }

    @Override
    public void awaitReady() {
        child.await(() -> child.log().contains("database system is ready to accept connections"), START_LIMIT);
    }

    /** Creates databases on this server. */
    public Databases databases() {
        return databases(port());
    }

    /** The databases of the server that listens on this port of this machine. */
    public static Databases databases(int port) {
        return new Databases(new Database("127.0.0.1", port, "postgres", SUPERUSER, Databases.PASSWORD));
    }

    public int port() {
        return settings.port();
    }

    @Override
    public Child child() {
        return child;
    }

    static Command command(List<String> line, PostgresSettings settings) {
        return Command.of("PostgreSQL", line, settings.folder(), settings.log()).stoppedBy(Signal.INT);
    }
}
