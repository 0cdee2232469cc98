package io.gridcase.messaging.relay;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * The buckets that this replica sends. Time is the database's, so replicas need not agree about theirs. Every method
 * is synchronized: a bucket handed back must not return with the answer of a renewal that was under way.
 */
class Leases {

    static final int BUCKETS = 16;

    private static final Logger LOG = Logger.getLogger(Leases.class);

    /** Forgets replicas unseen for ten leases. */
    private static final String SAY_ALIVE = """
            with gone as (delete from outbox_relay where seen_at < clock_timestamp() - $2 * interval '10 ms')
            insert into outbox_relay (owner, seen_at) values ($1, clock_timestamp())
            on conflict (owner) do update set seen_at = clock_timestamp()
            """;

    private static final String COUNT_ALIVE =
            "select count(*) from outbox_relay where seen_at > clock_timestamp() - $1 * interval '1 ms'";
    private static final String RENEW = """
            update outbox_lease set expires_at = clock_timestamp() + $2 * interval '1 ms'
            where owner = $1 and expires_at > clock_timestamp()
            returning bucket, epoch
            """;
    private static final String ACQUIRE = """
            update outbox_lease l
            set owner = $1, epoch = epoch + 1, expires_at = clock_timestamp() + $2 * interval '1 ms'
            from (select bucket from outbox_lease where expires_at < clock_timestamp()
                  order by bucket limit $3 for update skip locked) free
            where l.bucket = free.bucket
            returning l.bucket, l.epoch
            """;
    private static final String HAND_BACK =
            "update outbox_lease set expires_at = '-infinity' where owner = $1 and bucket = any($2)";
    private static final String SAY_GONE = "delete from outbox_relay where owner = $1";

    private final UUID owner = UUID.randomUUID();
    private final Map<Short, Lease> held = new TreeMap<>();
    private final Statements database;
    private final Duration lease;
    private int share = BUCKETS;
    private boolean closed;

    Leases(Statements database, Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    UUID owner() {
        return owner;
    }

    /** Renews what is held, counts who else is alive, and takes free buckets up to the fair share. */
    synchronized void renew() {
        if (closed) {
            return;
        }
        long asked = System.nanoTime();
        RowSet<Row> renewed = database.run(RENEW, owner, lease.toMillis());
        held.clear(); // a bucket that does not come back is lost
        hold(renewed, asked);
        database.run(SAY_ALIVE, owner, lease.toMillis());
        long alive =
                database.run(COUNT_ALIVE, lease.toMillis()).iterator().next().getLong(0);
        share = (int) ((BUCKETS + alive - 1) / alive); // rounded up; this replica is one of the living
        if (held.size() < share) {
            long before = System.nanoTime();
            RowSet<Row> acquired = database.run(ACQUIRE, owner, lease.toMillis(), share - held.size());
            hold(acquired, before);
            if (acquired.rowCount() > 0) {
                LOG.infof("Relay %s sends %d of %d buckets", owner, held.size(), BUCKETS);
            }
        }
    }

    /** The leases that are certainly still ours. */
    synchronized List<Lease> current() {
        return held.values().stream().filter(Lease::isValid).toList();
    }

    /** Gives what exceeds the fair share to replicas that have come since; called when nothing of it is being sent. */
    synchronized void handBackSurplus() {
        if (held.size() > share) {
            handBack(List.copyOf(held.keySet()).subList(share, held.size()));
        }
    }

    /** Hands everything back, so that other replicas go on at once, and takes nothing any more. */
    synchronized void close() {
        closed = true;
        handBack(List.copyOf(held.keySet()));
        database.run(SAY_GONE, owner);
    }

    private void handBack(Collection<Short> buckets) {
        held.keySet().removeAll(List.copyOf(buckets));
        database.run(HAND_BACK, owner, buckets.toArray(Short[]::new));
    }

    private void hold(RowSet<Row> rows, long asked) {
        long validUntil = asked + lease.toNanos();
        StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Lease(row.getShort("bucket"), row.getLong("epoch"), validUntil))
                .forEach(got -> held.put(got.bucket(), got));
    }
}
