package io.gridcase.system.stack;

import io.gridcase.local.process.Server;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A further process of a service, which shares its database, its topics and its work. For use by one thread. */
public final class Replica implements AutoCloseable {

    private final Supplier<Server> launcher;
    private @Nullable Server process;

    Replica(Supplier<Server> launcher) {
        this.launcher = launcher;
    }

    /** Starts it and waits until it is healthy. */
    public void start() {
        process = launcher.get();
    }

    /** Kills it as a crash would. */
    public void kill9() {
        if (process != null) {
            process.child().kill9();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
