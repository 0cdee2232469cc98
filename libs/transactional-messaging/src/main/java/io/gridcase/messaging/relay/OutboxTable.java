package io.gridcase.messaging.relay;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The outbox as the relay sees it; only the owner of a bucket changes its rows. */
class OutboxTable {

    private static final String LOWEST = """
            select o.* from unnest($1::smallint[]) as mine (bucket)
            cross join lateral (
                select id, bucket, event_id, topic, subject, headers::text, payload from outbox
                where outbox.bucket = mine.bucket and topic <> all ($2::text[])
                  and not exists (select from outbox_dead d where d.topic = outbox.topic and d.subject = outbox.subject)
                order by id limit $3) o
            order by o.id
            """;
    private static final String OWNED = """
            with mine as (
                select l.bucket from outbox_lease l
                join unnest($2::smallint[], $3::bigint[]) as claimed (bucket, epoch) using (bucket, epoch)
                where l.owner = $1 and l.expires_at > clock_timestamp()
                for share of l)
            """;
    private static final String REMOVE =
            OWNED + "delete from outbox where id = any ($4::bigint[]) and bucket in (select bucket from mine)";
    private static final String BURY = OWNED + """
            , gone as (delete from outbox where id = $4 and bucket in (select bucket from mine) returning *)
            insert into outbox_dead (id, event_id, topic, type, subject, headers, payload, created_at, reason)
            select id, event_id, topic, type, subject, headers, payload, created_at, $5 from gone
            """;

    private final Statements database;
    private final UUID owner;

    OutboxTable(Statements database, UUID owner) {
        this.database = database;
        this.owner = owner;
    }

    /** The oldest rows of each bucket, in order, without topics that rest and lanes held back behind a dead row. */
    List<OutboxRow> lowest(Collection<Lease> leases, Collection<String> resting, int atMost) {
        int perBucket = Math.max(1, atMost / leases.size());
        return StreamSupport.stream(
                        database.run(LOWEST, buckets(leases), resting.toArray(String[]::new), perBucket)
                                .spliterator(),
                        false)
                .map(OutboxRow::of)
                .toList();
    }

    /** Removes what Kafka has acknowledged, except from buckets lost meanwhile: their new owner sends that again. */
    void remove(Collection<OutboxRow> sent, Collection<Lease> leases) {
        database.run(
                REMOVE,
                owner,
                buckets(leases),
                epochs(leases),
                sent.stream().map(OutboxRow::id).toArray(Long[]::new));
    }

    /** Puts a row aside that can never be sent; later rows of its lane wait for an operator. */
    boolean bury(OutboxRow row, String reason, Collection<Lease> leases) {
        return database.run(BURY, owner, buckets(leases), epochs(leases), row.id(), reason)
                        .rowCount()
                == 1;
    }

    private static Short[] buckets(Collection<Lease> leases) {
        return leases.stream().map(Lease::bucket).toArray(Short[]::new);
    }

    private static Long[] epochs(Collection<Lease> leases) {
        return leases.stream().map(Lease::epoch).toArray(Long[]::new);
    }
}
