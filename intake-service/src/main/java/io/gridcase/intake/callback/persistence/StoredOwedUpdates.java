package io.gridcase.intake.callback.persistence;

import static java.time.ZoneOffset.UTC;

import io.gridcase.http.Outcome;
import io.gridcase.intake.callback.OwedUpdate;
import io.gridcase.intake.callback.OwedUpdate.Destination;
import io.gridcase.intake.callback.OwedUpdate.Told;
import io.gridcase.intake.callback.OwedUpdates;
import io.gridcase.intake.progress.StepKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Single statements, past the session: many are under way at once, each a transaction of its own. An update that is
 * being sent is due when it counts as lost; that time also tells who took it, for nobody else's is the same.
 */
@ApplicationScoped
class StoredOwedUpdates implements OwedUpdates {

    private static final String TAKE = """
            with turn as (
                select next.id, a.callback_url, a.callback_key
                from api_client a
                cross join lateral (
                    select u.id from owed_update u
                    where u.client = a.code and u.sent_at is null and u.given_up_at is null and u.due_at <= $1
                      and not exists (
                          select from owed_update earlier
                          where earlier.client = u.client and earlier.report_id = u.report_id and earlier.id < u.id
                            and earlier.sent_at is null and earlier.given_up_at is null)
                    order by u.due_at, u.id limit $3 for update skip locked) next
                where a.callback_url is not null and a.enabled)
            update owed_update u set due_at = $2, attempts = attempts + 1
            from turn, report r
            where u.id = turn.id and r.id = u.report_id
            returning u.id, u.client, u.report_id, u.step_id, u.step, u.note, u.at, u.attempts, u.due_at,
                turn.callback_url, turn.callback_key, r.foreign_number
            """;

    private static final String NOTE = """
            update owed_update set sent_at = $3, due_at = coalesce($4, due_at), given_up_at = $5, failure = $6
            where id = $1 and due_at = $2 and sent_at is null and given_up_at is null
            """;

    private static final String OLDEST = """
            select min(u.at) from owed_update u join api_client a on a.code = u.client
            where u.sent_at is null and u.given_up_at is null and a.callback_url is not null and a.enabled
            """;

    private final Pool pool;

    StoredOwedUpdates(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<OwedUpdate>> take(Instant now, Instant until, int each) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(time(now), time(until), each))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredOwedUpdates::update)
                        .toList());
    }

    @Override
    public Uni<Void> note(OwedUpdate sent, Outcome outcome) {
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(
                        sent.id(),
                        time(sent.until()),
                        time(outcome.arrivedAt()),
                        time(outcome.nextAt()),
                        time(outcome.givenUpAt()),
                        outcome.failure()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Instant> oldest(Instant now) {
        return pool.preparedQuery(OLDEST)
                .execute()
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0)))
                .map(oldest -> oldest.map(OffsetDateTime::toInstant).orElse(now));
    }

    private static OwedUpdate update(Row row) {
        return new OwedUpdate(
                row.getLong("id"),
                new Destination(row.getString("client"), row.getString("callback_url"), row.getString("callback_key")),
                new Told(
                        row.getUUID("report_id"),
                        row.getString("foreign_number"),
                        row.getString("step_id"),
                        StepKind.valueOf(row.getString("step")),
                        row.getString("note"),
                        row.getOffsetDateTime("at").toInstant()),
                row.getInteger("attempts"),
                row.getOffsetDateTime("due_at").toInstant());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }
}
