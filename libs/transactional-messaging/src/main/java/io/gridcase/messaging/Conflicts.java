package io.gridcase.messaging;

import io.vertx.pgclient.PgException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures that only say that two transactions met; the next try succeeds. */
final class Conflicts {

    /** serialization_failure and deadlock_detected of PostgreSQL. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private Conflicts() {}

    static boolean met(@Nullable Throwable failure) {
        return failure != null
                && ((failure instanceof PgException refusal && STATES.contains(refusal.getSqlState()))
                        || met(failure.getCause()));
    }
}
