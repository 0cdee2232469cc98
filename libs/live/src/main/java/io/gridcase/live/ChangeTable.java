package io.gridcase.live;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A table of changes that triggers write: {@code transaction}, {@code id}, {@code at}, and what has changed. Beside it
 * one row of {@code <table>_forgotten} says up to where changes are not kept any more. Read past Hibernate, for a stream
 * outlives every session.
 */
public final class ChangeTable implements Settled {

    private static final String SETTLED =
            "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    private static final String ANY = "select exists (select from %s where transaction >= $1 and transaction < $2)";

    /** One statement, so that what is forgotten and what is found are of one moment; a row without a change tells the former. */
    private static final String BETWEEN = """
            with reached as (
                select * from %1$s where (transaction, id) > ($1, $2) and transaction < $3 and %2$s
                order by transaction, id limit $4)
            select f.transaction as forgotten_transaction, f.id as forgotten_id, r.*
            from %1$s_forgotten f left join reached r on true
            order by r.transaction, r.id
            """;

    private static final String FORGET = """
            with gone as (
                delete from %1$s where at < clock_timestamp() - make_interval(secs => $1)
                returning transaction, id)
            update %1$s_forgotten f set transaction = last.transaction, id = last.id
            from (select transaction, id from gone order by transaction desc, id desc limit 1) last
            where (f.transaction, f.id) < (last.transaction, last.id)
            """;

    private final Pool database;
    private final String table;

    public ChangeTable(Pool database, String table) {
        this.database = database;
        this.table = table;
    }

    @Override
    public Uni<Long> settled() {
        return database.preparedQuery(SETTLED)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Boolean> any(long from, long to) {
        return database.preparedQuery(ANY.formatted(table))
                .execute(Tuple.of(from, to))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /**
     * The changes that one person may hear of.
     *
     * @param condition with {@code $5} for the prefixes, each with {@code %} behind it
     */
    public <C extends Positioned> Reach<C> reach(String condition, List<String> prefixes, Function<Row, C> reader) {
        var statement = BETWEEN.formatted(table, condition);
        var areas = prefixes.stream().map(prefix -> prefix + "%").toArray(String[]::new);
        return (after, before, most) -> database.preparedQuery(statement)
                .execute(Tuple.of(after.transaction(), after.id(), before, most, areas))
                .map(rows -> stretch(rows, reader));
    }

    public static Position position(Row row) {
        return new Position(row.getLong("transaction"), row.getLong("id"));
    }

    /** Deletes what nobody who was only briefly away can ask for any more; the clock is that which stamped the rows. */
    public Uni<Void> forget(Duration older) {
        return database.preparedQuery(FORGET.formatted(table))
                .execute(Tuple.of((double) older.toSeconds()))
                .replaceWithVoid();
    }

    private static <C extends Positioned> Stretch<C> stretch(RowSet<Row> rows, Function<Row, C> reader) {
        var first = rows.iterator().next();
        var forgotten = new Position(first.getLong("forgotten_transaction"), first.getLong("forgotten_id"));
        return new Stretch<>(
                StreamSupport.stream(rows.spliterator(), false)
                        .filter(row -> row.getLong("id") != null)
                        .map(reader)
                        .toList(),
                forgotten);
    }
}
