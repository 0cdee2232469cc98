package io.gridcase.local.process;

import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: a pid alone may be given to another process later, a pid with its start time not.
 *
 * @param startedAt when the operating system says that it started; null where it does not tell
 */
public record ProcessIdentity(
        long pid, @org.jspecify.annotations.Nullable Instant startedAt) {

    /** The identity of a process that runs now. */
    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(null));
    }

    /** The process itself, while it is alive and still the same one. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).equals(this));
    }
}
