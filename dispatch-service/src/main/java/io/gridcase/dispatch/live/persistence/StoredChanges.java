package io.gridcase.dispatch.live.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.live.Change;
import io.gridcase.dispatch.live.Changes;
import io.gridcase.dispatch.live.Position;
import io.gridcase.dispatch.live.Stretch;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Changes in their table; read past Hibernate, for a stream outlives every session. */
@ApplicationScoped
class StoredChanges implements Changes {

    private static final String SETTLED =
            "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    private static final String ANY =
            "select exists (select from assignment_change where transaction >= $1 and transaction < $2)";

    /** One statement, so that what is forgotten and what is found are of one moment; a row without a change tells the former. */
    private static final String BETWEEN = """
            with reached as (
                select *, (grid_code like any ($5) or department is not distinct from $6 or $7 = any (awaited)) as still
                from assignment_change
                where (transaction, id) > ($1, $2) and transaction < $3
                  and (grid_code like any ($5) or $6 in (department, previous_department)
                    or $7 = any (awaited) or $7 = any (previously_awaited))
                order by transaction, id
                limit $4)
            select f.transaction as forgotten_transaction, f.id as forgotten_id, r.*
            from assignment_change_forgotten f left join reached r on true
            order by r.transaction, r.id
            """;

    private final Pool database;

    StoredChanges(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<Long> settled() {
        return database.preparedQuery(SETTLED)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Boolean> any(long from, long to) {
        return database.preparedQuery(ANY)
                .execute(Tuple.of(from, to))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<Stretch> between(Position after, long before, AssignmentScope scope, int most) {
        var areas =
                scope.areas().prefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new);
        // No department is called so: whoever has none does not get what nobody is responsible for.
        var department = scope.department().orElse("");
        var parameters = Tuple.tuple()
                .addLong(after.transaction())
                .addLong(after.id())
                .addLong(before)
                .addInteger(most)
                .addArrayOfString(areas)
                .addString(department)
                .addString(scope.assisting().orElse(""));
        return database.preparedQuery(BETWEEN).execute(parameters).map(StoredChanges::stretch);
    }

    private static Stretch stretch(RowSet<Row> rows) {
        var first = rows.iterator().next();
        var forgotten = new Position(first.getLong("forgotten_transaction"), first.getLong("forgotten_id"));
        var found = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getLong("id") != null)
                .map(StoredChanges::change)
                .toList();
        return new Stretch(found, forgotten);
    }

    private static Change change(Row row) {
        return new Change(
                new Position(row.getLong("transaction"), row.getLong("id")),
                new CaseNumber(row.getString("case_number")),
                row.getLong("version"),
                AssignmentState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("department")),
                row.getBoolean("still"));
    }
}
