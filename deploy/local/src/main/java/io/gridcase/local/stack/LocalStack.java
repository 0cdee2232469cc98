package io.gridcase.local.stack;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.local.StartFailed;
import io.gridcase.local.keycloak.DemoLogin;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A running Gridcase: PostgreSQL, Kafka, Keycloak and the three services as processes of this machine. Parts may be
 * killed and restarted one by one, as a crash test needs it; closing stops the rest.
 */
public final class LocalStack implements AutoCloseable {

    private final StackFolder folder;
    private final StackSettings settings;
    private final Launcher launcher;
    private final StackLock lock;
    private final Progress progress;
    private final RunningParts running;

    private LocalStack(StackSettings settings, Launcher launcher, StackLock lock, Progress progress) {
        this.folder = settings.folder();
        this.settings = settings;
        this.launcher = launcher;
        this.lock = lock;
        this.progress = progress;
        this.running = new RunningParts(folder.state(), settings.ports());
    }

    /**
     * Takes the folder and the ports; nothing runs yet. What a killed launcher left running on the folder is stopped.
     *
     * @throws AlreadyRunning when another process runs a stack on this folder
     * @throws NotOurFolder when the folder holds something else
     * @throws PortInUse when somebody listens on one of the ports
     */
    public static LocalStack prepare(StackSettings settings, Progress progress) {
        var folder = settings.folder();
        var lock = folder.lock();
        try {
            folder.state().read().map(Leftovers::new).ifPresent(Leftovers::stop);
            settings.ports().requireFree();
            return new LocalStack(settings, Launcher.of(settings), lock, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Prepares and starts a stack in silence; what does not come up whole is stopped again. */
    public static LocalStack start(StackSettings settings) {
        var stack = prepare(settings, Progress.SILENT);
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Starts all parts, each as soon as those that it needs are there, and returns when all are healthy.
     *
     * @throws io.gridcase.local.StartFailed when one does not come up, with the end of its log
     */
    public void start() {
        var postgres = CompletableFuture.runAsync(() -> start(Part.POSTGRES), RunningParts.A_THREAD_EACH);
        var kafka = CompletableFuture.runAsync(this::startKafka, RunningParts.A_THREAD_EACH);
        // Keycloak takes longest, so nothing but its own database comes before it.
        var keycloak = postgres.thenRunAsync(this::startKeycloak, RunningParts.A_THREAD_EACH);
        var databases = postgres.thenRunAsync(this::createDatabases, RunningParts.A_THREAD_EACH);
        var services = settings.services().stream()
                .map(service -> databases.runAfterBothAsync(kafka, () -> start(service), RunningParts.A_THREAD_EACH))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(keycloak, CompletableFuture.allOf(services)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        running.markReady();
    }

    /** Kills the part's processes with SIGKILL, as a crash would. */
    public void kill9(Part part) {
        running.get(part).child().kill9();
    }

    /** Stops the part in good order. */
    public void stop(Part part) {
        running.get(part).close();
    }

    /** Stops the part if it still runs, starts it again and returns when it is healthy. */
    public void restart(Part part) {
        running.get(part).close();
        launch(part).awaitReady();
    }

    /** Starts one more process of a service, with its database, topics and log; whoever asks has to close it. */
    public Server startReplica(Part service, int port) {
        return Server.ready(launcher.launchReplica(service, port));
    }

    /** From now on the services' clock shows this instant and runs on from there. */
    public void setClock(Instant start) {
        folder.clock().set(start);
    }

    /** An access token of one of the demo staff, from Keycloak, valid for an hour. */
    public String token(String username) {
        return new DemoLogin(issuer()).token(username);
    }

    /** Where a service or Keycloak answers, without trailing slash. */
    public String address(Part part) {
        return "http://127.0.0.1:" + settings.ports().of(part);
    }

    public String issuer() {
        return launcher.keycloak().issuer();
    }

    public String kafkaBootstrapServers() {
        return launcher.kafka().bootstrapServers();
    }

    /** The service's own database, to look into it from outside. */
    public Database database(Part service) {
        return launcher.database(service);
    }

    /** The city that the stack serves: its demo staff and departments. */
    public CityProfile city() {
        return launcher.city();
    }

    /** The part's process as it is now. */
    public Child child(Part part) {
        return running.get(part).child();
    }

    /** Completes with the first part that ends, however it does. */
    public CompletableFuture<Child> firstEnd() {
        return running.firstEnd();
    }

    /** Stops the services, then Kafka and Keycloak, PostgreSQL last; parts of one group at once. */
    @Override
    public void close() {
        if (running.stop()) {
            lock.close();
        }
    }

    private void startKafka() {
        start(Part.KAFKA);
        timed("topics", launcher::createTopics);
    }

    private void startKeycloak() {
        launcher.createDatabases(List.of(Part.KEYCLOAK));
        start(Part.KEYCLOAK);
    }

    private void createDatabases() {
        timed("databases and roles", () -> launcher.createDatabases(Part.SERVICES));
    }

    private void start(Part part) {
        timed(part.title(), () -> launch(part).awaitReady());
    }

    private Server launch(Part part) {
        var server = launcher.launch(part);
        if (!running.add(part, server)) {
            server.close();
            throw new StartFailed(part.title() + ": the stack is being stopped");
        }
        return server;
    }

    private void timed(String step, Runnable work) {
        var start = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - start);
        synchronized (progress) {
            progress.done(step, took);
        }
    }
}
