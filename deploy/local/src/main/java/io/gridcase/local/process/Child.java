package io.gridcase.local.process;

import io.gridcase.local.StartFailed;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that this JVM started: watched, ended by its own pid, and gone with the JVM unless it shall outlive it. */
public final class Child implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(25);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int TAIL_LINES = 15;

    private final String name;
    private final Process process;
    private final LogFile log;
    private final Signal stopSignal;

    private Child(String name, Process process, LogFile log, Signal stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /** Starts the command with both its outputs in its log file. */
    public static Child start(Command command) {
        var log = LogFile.continuing(command.log());
        var builder = new ProcessBuilder(OwnSession.of(command.line())).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        builder.directory(command.directory().toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        try {
            var process = builder.start();
            if (!command.outlivesUs()) {
                Guard.over(process, command.stopSignal());
            }
            return new Child(command.name(), process, log, command.stopSignal());
        } catch (IOException e) {
            throw new StartFailed(
                    "%s: cannot run %s".formatted(command.name(), command.line().get(0)), e);
        }
    }

    /**
     * Waits until the child is ready.
     *
     * @throws StartFailed with the end of its log, when it dies or is not ready in time
     */
    public void await(BooleanSupplier ready, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (diedWithin(POLL)) {
                throw new StartFailed("%s ended with exit code %d%n%s".formatted(name, process.exitValue(), logTail()));
            }
            if (System.nanoTime() > end) {
                throw new StartFailed("%s was not ready after %d s%n%s".formatted(name, limit.toSeconds(), logTail()));
            }
        }
    }

    /**
     * Waits until the child has done its work and ended.
     *
     * @throws StartFailed with the end of its log, when it fails or takes too long
     */
    public void awaitSuccess(Duration limit) {
        if (!diedWithin(limit)) {
            throw new StartFailed("%s was not done after %d s%n%s".formatted(name, limit.toSeconds(), logTail()));
        }
        if (process.exitValue() != 0) {
            throw new StartFailed("%s ended with exit code %d%n%s".formatted(name, process.exitValue(), logTail()));
        }
    }

    /** The last lines of its log, indented, under the file's name. */
    public String logTail() {
        return "  " + log.path() + ":\n    " + String.join("\n    ", log.tail(TAIL_LINES));
    }

    public String name() {
        return name;
    }

    public LogFile log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, however it did. */
    public CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ended -> this);
    }

    public ProcessIdentity identity() {
        return ProcessIdentity.of(process.toHandle());
    }

    /** Ends the process and all it has started with SIGKILL, as a crash would, and waits for it. */
    public void kill9() {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(descendant -> descendant.onExit().join());
    }

    /** Asks the process to end and waits; after 20 s it is killed. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stopSignal.send(process.pid());
        }
        if (!diedWithin(GRACE)) {
            kill9();
        }
    }

    private boolean diedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed(name + ": interrupted while waiting", e);
        }
    }
}
