package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.OldCase;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** Reads columns that several statements answer. */
final class Columns {

    private Columns() {}

    static CaseNumber caseNumber(Row row) {
        return new CaseNumber(row.getString("case_number"));
    }

    static GridCode gridCode(Row row) {
        return new GridCode(row.getString("grid_code"));
    }

    static Optional<DepartmentCode> department(Row row) {
        return Optional.ofNullable(row.getString("department")).map(DepartmentCode::new);
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    static OldCase oldCase(Row row) {
        return new OldCase(
                caseNumber(row),
                gridCode(row),
                department(row),
                instant(row, "filed_at"),
                row.getInteger("return_count"));
    }
}
