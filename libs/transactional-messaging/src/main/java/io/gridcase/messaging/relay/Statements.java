package io.gridcase.messaging.relay;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/** Runs one statement and waits for it: for the relay's own threads, never for an event loop. */
record Statements(Pool database) {

    /** Longer than a statement of the relay ever takes; a database that hangs must not hold the thread for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    RowSet<Row> run(String sql, Object... parameters) {
        return database.preparedQuery(sql)
                .execute(Tuple.wrap(parameters))
                .await()
                .atMost(PATIENCE);
    }
}
