package io.gridcase.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to run a stack on a folder: a lock of the operating system, which ends with the process however that ends. */
final class StackLock implements AutoCloseable {

    /** Its mere presence also says that the folder is Gridcase's. */
    static final String FILE = "gridcase.lock";

    /** The system's lock is one per process, and closing any handle of the file would release it. */
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private StackLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static StackLock take(Path folder) {
        if (!HELD_BY_THIS_JVM.add(folder)) {
            throw new AlreadyRunning(folder);
        }
        try {
            return new StackLock(folder, locked(folder));
        } catch (IOException e) {
            HELD_BY_THIS_JVM.remove(folder);
            throw new UncheckedIOException("cannot use folder " + folder, e);
        } catch (AlreadyRunning e) {
            HELD_BY_THIS_JVM.remove(folder);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_BY_THIS_JVM.remove(folder);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new AlreadyRunning(folder);
        }
        return channel;
    }
}
