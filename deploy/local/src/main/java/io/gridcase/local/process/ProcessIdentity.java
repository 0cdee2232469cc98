package io.gridcase.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names one process for good: a pid alone may be given to another process later, a pid with its start time not.
 *
 * @param startedAt when the operating system says that it started; null where it does not tell
 */
public record ProcessIdentity(long pid, @Nullable Instant startedAt) {

    /** The system derives start times from a boot time that it corrects now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** The identity of a process that runs now. */
    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(null));
    }

    /** The process itself, while it is alive and still the same one. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> isSame(of(process)));
    }

    private boolean isSame(ProcessIdentity other) {
        if (startedAt == null || other.startedAt == null) {
            return startedAt == other.startedAt;
        }
        return Duration.between(startedAt, other.startedAt).abs().compareTo(TOLERANCE) < 0;
    }
}
