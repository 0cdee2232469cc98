package io.gridcase.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The one folder in which a stack keeps everything. */
public record StackFolder(Path root) {

    public StackFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path resolve(String relative) {
        return root.resolve(relative);
    }

    /** The clock of the services, which they read at each look. */
    public ClockFile clock() {
        return new ClockFile(resolve("clock.properties"));
    }

    /** What runs here, as the launcher wrote it down. */
    public StateFile state() {
        return new StateFile(resolve("state.json"));
    }

    /**
     * Checks that a stack could be started here.
     *
     * @throws AlreadyRunning when one runs
     * @throws NotOurFolder when the folder holds something else
     */
    public void requireIdle() {
        lock().close();
    }

    /** Whether a launcher runs a stack here. */
    public boolean isRunning() {
        if (Files.notExists(resolve(StackLock.FILE))) {
            return false;
        }
        try {
            requireIdle();
            return false;
        } catch (AlreadyRunning running) {
            return true;
        }
    }

    /**
     * Stops what a killed launcher left and deletes everything in the folder.
     *
     * @throws AlreadyRunning while a stack runs on it
     * @throws NotOurFolder when the folder holds something else
     */
    public void empty() {
        if (Files.notExists(root)) {
            return;
        }
        try (var lock = lock();
                var files = Files.walk(root)) {
            state().read().map(Leftovers::new).ifPresent(Leftovers::stop);
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(root))
                    .forEach(StackFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes this process the one that runs the stack, until it closes the lock or ends. */
    StackLock lock() {
        if (Files.exists(root) && Files.notExists(resolve(StackLock.FILE)) && holdsAnything()) {
            throw new NotOurFolder(root);
        }
        return StackLock.take(root);
    }

    private boolean holdsAnything() {
        try (var files = Files.list(root)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
