package io.gridcase.closure.live.persistence;

import io.gridcase.live.ChangeTable;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Names the table that the trigger writes. */
@Singleton
class OverdueChangeTable {

    @Produces
    @Singleton
    ChangeTable table(Pool database) {
        return new ChangeTable(database, "overdue_change");
    }
}
