package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.LockTimeouts;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Knows them by PostgreSQL's lock_not_available, as its driver says it or as Hibernate passes it on. */
@ApplicationScoped
class SqlLockTimeouts implements LockTimeouts {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public boolean include(Throwable failure) {
        return among(failure);
    }

    private static boolean among(@Nullable Throwable failure) {
        return failure != null && (LOCK_NOT_AVAILABLE.equals(state(failure)) || among(failure.getCause()));
    }

    private static @Nullable String state(Throwable failure) {
        if (failure instanceof PgException refusal) {
            return refusal.getSqlState();
        }
        return failure instanceof SQLException refusal ? refusal.getSQLState() : null;
    }
}
