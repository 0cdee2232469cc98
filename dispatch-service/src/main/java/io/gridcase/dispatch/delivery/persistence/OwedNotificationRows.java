package io.gridcase.dispatch.delivery.persistence;

import static java.time.ZoneOffset.UTC;

import io.gridcase.dispatch.delivery.OwedNotification;
import io.gridcase.dispatch.delivery.OwedNotifications;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.http.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Single statements, past the session: many are under way at once, each a transaction of its own. What is being sent is
 * due when it counts as lost; that time also tells who took it, for nobody else's is the same.
 */
@ApplicationScoped
class OwedNotificationRows implements OwedNotifications {

    private static final String TAKE = """
            with due as (
                select o.id, o.due_at, row_number() over (partition by o.subscription order by o.due_at, o.id) as place
                from owed_notification o
                join notification_subscription s on s.id = o.subscription
                where o.sent_at is null and o.given_up_at is null and o.due_at <= $1
                  and (o.urgent or s.channel = 'EMAIL' or not exists (
                      select from owed_notification earlier
                      where earlier.subscription = o.subscription and earlier.case_number = o.case_number
                        and earlier.id < o.id and earlier.sent_at is null and earlier.given_up_at is null))),
            turn as (
                select id from owed_notification
                where id in (select id from due where place <= $4 order by due_at, id limit $3) and due_at <= $1
                for update skip locked),
            taken as (
                update owed_notification o set due_at = $2, attempts = attempts + 1
                from turn where o.id = turn.id
                returning o.*)
            select t.id, t.event_id, t.subscription, t.kind, t.case_number, t.department, t.grid_code, t.class_name,
                t.deadline, t.urgent, t.at, t.attempts, t.due_at, s.channel, s.address, s.push_key, s.push_secret,
                s.language, s.key_generation, s.key_changed_at, p.roles, p.department as own_department, p.areas,
                p.trusted_until, p.quiet_from, p.quiet_until, (select zone from city) as zone
            from taken t
            join notification_subscription s on s.id = t.subscription
            join notification_person p on p.username = s.username
            order by t.id
            """;

    private static final String MINE = " where id = $1 and due_at = $2 and sent_at is null and given_up_at is null";
    private static final String NOTE =
            "update owed_notification set sent_at = $3, due_at = coalesce($4, due_at), given_up_at = $5, failure = $6"
                    + MINE;
    private static final String PUT_OFF = "update owed_notification set due_at = $3, attempts = attempts - 1" + MINE;
    private static final String DROP = "delete from owed_notification" + MINE;
    private static final String END = "delete from notification_subscription where id = $1";
    private static final String FORGET =
            "delete from owed_notification where sent_at < $1 or (given_up_at < $1 and sent_at is null)";

    private static final String BACKLOG = """
            select s.channel, count(*) as owed, min(o.at) as oldest
            from owed_notification o join notification_subscription s on s.id = o.subscription
            where o.sent_at is null and o.given_up_at is null
            group by s.channel
            """;

    private final Pool pool;

    OwedNotificationRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<OwedNotification>> take(Instant now, Instant until, Most most) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(time(now), time(until), most.all(), most.ofASubscription()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OwedRow::of)
                        .toList());
    }

    @Override
    public Uni<Void> note(OwedNotification sent, Outcome outcome) {
        return run(
                NOTE,
                Tuple.of(
                        sent.id(),
                        time(sent.until()),
                        time(outcome.arrivedAt()),
                        time(outcome.nextAt()),
                        time(outcome.givenUpAt()),
                        outcome.failure()));
    }

    @Override
    public Uni<Void> putOff(OwedNotification taken, Instant until) {
        return run(PUT_OFF, Tuple.of(taken.id(), time(taken.until()), time(until)));
    }

    @Override
    public Uni<Void> drop(OwedNotification taken) {
        return run(DROP, Tuple.of(taken.id(), time(taken.until())));
    }

    @Override
    public Uni<Void> end(UUID subscription) {
        return run(END, Tuple.of(subscription));
    }

    @Override
    public Uni<Map<Channel, Backlog>> backlog() {
        return pool.query(BACKLOG)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(
                                row -> Channel.valueOf(row.getString("channel")),
                                row -> new Backlog(
                                        row.getLong("owed"),
                                        row.getOffsetDateTime("oldest").toInstant()))));
    }

    @Override
    public Uni<Void> forget(Instant before) {
        return run(FORGET, Tuple.of(time(before)));
    }

    private Uni<Void> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).replaceWithVoid();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }
}
