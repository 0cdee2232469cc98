package io.gridcase.system.stack;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.process.FreePort;
import io.gridcase.local.stack.LocalStack;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Ports;
import io.gridcase.local.stack.StackFolder;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The one stack of this JVM, in a folder of its own on free ports: started when the first test asks for it, stopped and
 * removed when the last is done. Tests may kill its parts as long as they start them again.
 */
public final class Stack {

    private static @Nullable Stack running;

    private final StackFolder folder;
    private final LocalStack local;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Stack(StackFolder folder, LocalStack local) {
        this.folder = folder;
        this.local = local;
    }

    public static synchronized Stack running() {
        if (running == null) {
            var folder = newFolder();
            var settings = StackSettings.whole(GridcaseHome.fromSystemProperty(), folder.root(), Ports.free());
            var local = LocalStack.prepare(settings, Stack::tell);
            running = new Stack(folder, local);
            local.start();
        }
        return running;
    }

    static synchronized void end() {
        if (running != null) {
            running.local.close();
            running.folder.empty();
            removeFolder(running.folder);
            running = null;
        }
    }

    /** Where the service answers. */
    public URI url(Service service) {
        return URI.create(local.address(part(service)));
    }

    /** Where the realm's keys and tokens come from. */
    public URI issuer() {
        return URI.create(local.issuer());
    }

    /** {@code host:port} of the broker. */
    public String kafka() {
        return local.kafkaBootstrapServers();
    }

    /** The service's own database, to look into from outside. */
    public Database database(Service service) {
        return local.database(part(service));
    }

    /** A token of the realm for one of the demo staff; valid for an hour, so one serves the whole run. */
    public String token(String username) {
        return tokens.computeIfAbsent(username, local::token);
    }

    /** Kills the service as a crash would. */
    public void kill9(Service service) {
        local.kill9(part(service));
    }

    /** Starts a killed service and waits until it is healthy. */
    public void start(Service service) {
        local.restart(part(service));
    }

    /** One more process of the service beside the stack's own, not started yet; whoever asks has to close it. */
    public Replica replica(Service service) {
        var port = FreePort.any();
        return new Replica(() -> local.startReplica(part(service), port));
    }

    /** The broker stands still: connections stay open, nothing is answered. */
    public void freezeKafka() {
        signalKafka("STOP");
    }

    public void thawKafka() {
        signalKafka("CONT");
    }

    public void kill9Postgres() {
        local.kill9(Part.POSTGRES);
    }

    public void startPostgres() {
        local.restart(Part.POSTGRES);
    }

    /** From now on the services' clock shows this instant and runs on from there. */
    public void setClock(Instant start) {
        folder.clock().set(start);
    }

    public void realTime() {
        folder.clock().real();
    }

    private void signalKafka(String signal) {
        var pid = local.child(Part.KAFKA).identity().pid();
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(signal, pid))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Part part(Service service) {
        return Part.valueOf(service.name());
    }

    private static void tell(String step, Duration took) {
        System.out.printf("%-22s %5.1f s%n", step, took.toMillis() / 1000.0);
    }

    private static void removeFolder(StackFolder folder) {
        try {
            Files.deleteIfExists(folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StackFolder newFolder() {
        try {
            return new StackFolder(Files.createTempDirectory("gridcase-system-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
