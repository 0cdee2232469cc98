package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.OverdueCase;
import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A page of the queue; what is shown of a case and never asked for is fetched for the page only. */
final class OverdueStatement {

    private static final String ORDER = "due_at, case_number";

    private OverdueStatement() {}

    static String of(Asked asked, Instant now, Optional<Position> after, int atMost) {
        asked.and("clock_runs and due_at < " + asked.time(now));
        after.ifPresent(last -> asked.and("(%s) > (%s, %s)"
                .formatted(
                        ORDER,
                        asked.time(last.at()),
                        asked.value(last.caseNumber().value()))));
        return """
                select o.*, c.class_name, c.address, c.stage, c.rework_count
                from (%s) o join case_file c using (case_number) order by o.due_at, o.case_number
                """.formatted(asked.first(
                "open_case",
                "case_number, grid_code, due_at, multiple, department, class_kind, class_code, channel, campaigns, return_count",
                ORDER,
                atMost));
    }

    static OverdueCase overdueCase(Row row) {
        return new OverdueCase(
                Columns.caseNumber(row),
                Columns.gridCode(row),
                Columns.instant(row, "due_at"),
                row.getInteger("multiple"),
                Columns.department(row),
                Optional.ofNullable(row.getString("class_kind")).map(ClassKind::valueOf),
                Optional.ofNullable(row.getString("class_code")).map(ClassCode::new),
                row.getString("class_name"),
                row.getString("address"),
                row.getString("channel"),
                List.of(row.getArrayOfStrings("campaigns")),
                row.getString("stage"),
                row.getInteger("return_count"),
                row.getInteger("rework_count"));
    }
}
