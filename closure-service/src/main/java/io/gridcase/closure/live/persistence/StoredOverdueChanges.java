package io.gridcase.closure.live.persistence;

import io.gridcase.closure.live.OverdueChange;
import io.gridcase.closure.live.OverdueChange.What;
import io.gridcase.closure.live.OverdueChanges;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.live.ChangeTable;
import io.gridcase.live.Reach;
import io.gridcase.live.Settled;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Changes in their table. */
@ApplicationScoped
class StoredOverdueChanges implements OverdueChanges {

    private final ChangeTable table;

    StoredOverdueChanges(ChangeTable table) {
        this.table = table;
    }

    @Override
    public Settled settled() {
        return table;
    }

    @Override
    public Reach<OverdueChange> within(Subtree subtree) {
        return table.reach("grid_code like any ($5)", subtree.prefixes(), StoredOverdueChanges::change);
    }

    private static OverdueChange change(Row row) {
        return new OverdueChange(
                ChangeTable.position(row),
                What.valueOf(row.getString("what")),
                new CaseNumber(row.getString("case_number")),
                new GridCode(row.getString("grid_code")),
                Optional.ofNullable(row.getString("department")),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getInteger("multiple")));
    }
}
