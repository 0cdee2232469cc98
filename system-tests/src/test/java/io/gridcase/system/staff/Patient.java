package io.gridcase.system.staff;

import io.gridcase.system.http.Answer;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A client that tries again until it is answered as it wishes. */
public final class Patient {

    /** What a client waits before the next try, ns. */
    private static final long BREATH = 50_000_000;

    private Patient() {}

    /** The answer, or nothing when the work ended before there was one. A service that is away answers nothing. */
    public static Optional<Answer> until(AtomicBoolean working, Supplier<Answer> attempt, Predicate<Answer> satisfied) {
        while (working.get()) {
            try {
                var answer = attempt.get();
                if (satisfied.test(answer)) {
                    return Optional.of(answer);
                }
            } catch (UncheckedIOException away) {
                // The next try tells.
            }
            LockSupport.parkNanos(BREATH);
        }
        return Optional.empty();
    }
}
