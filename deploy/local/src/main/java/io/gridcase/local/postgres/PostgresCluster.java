package io.gridcase.local.postgres;

import io.gridcase.local.StartFailed;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The data folder of one server: initialised once, freed of a lock that a killed server left behind. */
record PostgresCluster(PostgresSettings settings, PostgresBinaries binaries, OrdinaryUser user) {

    private static final Duration INIT_LIMIT = Duration.ofSeconds(60);

    /** Initialises beside the data folder and moves it there whole, so that an interrupted attempt leaves nothing. */
    void initialiseOnce() {
        if (Files.exists(settings.data())) {
            user.own(settings.data());
            return;
        }
        try {
            Files.createDirectories(settings.folder());
            var unfinished = Files.createTempDirectory(settings.folder(), "initialising-");
            var password = Files.writeString(unfinished.resolve("password"), Databases.PASSWORD);
            user.own(unfinished);
            runInitdb(unfinished.resolve("data"), password);
            Files.move(unfinished.resolve("data"), settings.data());
            Files.delete(password);
            Files.delete(unfinished);
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL: cannot initialise " + settings.data(), e);
        }
    }

    /**
     * Removes the lock file of a server that was killed, also when its pid now belongs to some other program: PostgreSQL
     * itself would then refuse to start.
     */
    void removeStaleLock() {
        var lock = settings.data().resolve("postmaster.pid");
        try {
            if (Files.notExists(lock)) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
            if (isPostgres(pid)) {
                throw new StartFailed("PostgreSQL: already running on %s (process %d)".formatted(settings.data(), pid));
            }
            Files.delete(lock);
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL: cannot read " + lock, e);
        }
    }

    Command serverCommand(List<String> options) {
        var line = new ArrayList<>(user.command(
                binaries.program("postgres"), "-D", settings.data().toString(), "-p", String.valueOf(settings.port())));
        options.forEach(option -> line.addAll(List.of("-c", option)));
        return PostgresServer.command(line, settings);
    }

    private void runInitdb(Path data, Path password) {
        var line = user.command(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        try (var initdb = Child.start(
                Command.of("initdb", line, settings.folder(), settings.log()).stoppedBy(Signal.TERM))) {
            initdb.awaitSuccess(INIT_LIMIT);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
