package io.gridcase.messaging.relay;

import io.gridcase.messaging.MessagingConfig;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews leases, measures the backlog and lets the inbox forget; apart from the relay, which may wait for Kafka. */
final class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private static final String FORGET =
            "delete from inbox where received_at < clock_timestamp() - $1 * interval '1 ms'";

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox-upkeep"));
    private final Statements database;
    private final Leases leases;
    private final RelayMetrics metrics;
    private final MessagingConfig config;

    Upkeep(Statements database, Leases leases, RelayMetrics metrics, MessagingConfig config) {
        this.database = database;
        this.leases = leases;
        this.metrics = metrics;
        this.config = config;
    }

    void start() {
        long period = config.relay().renewEvery().toMillis();
        every(period, leases::renew);
        every(period, metrics::measure);
        every(TimeUnit.HOURS.toMillis(1), this::forget);
    }

    void stop() {
        thread.shutdown();
    }

    void forget() {
        database.run(FORGET, config.consumer().remember().toMillis());
    }

    private void every(long millis, Runnable work) {
        var unused = thread.scheduleWithFixedDelay(() -> survive(work), 0, millis, TimeUnit.MILLISECONDS);
    }

    /** A scheduled task that throws would never run again. */
    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException away) {
            LOG.warnf("The outbox upkeep will try again: %s", away);
        }
    }
}
