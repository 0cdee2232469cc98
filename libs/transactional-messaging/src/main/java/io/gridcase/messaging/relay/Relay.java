package io.gridcase.messaging.relay;

import io.gridcase.messaging.MessagingConfig;
import io.gridcase.messaging.OutboxSignal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Moves outbox rows to Kafka: fetch the oldest, send, await the acknowledgements, remove. It has a thread of its own
 * because a Kafka producer blocks, and because a timer or scheduler would make every event wait for its next tick.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Leases leases;
    private final OutboxTable table;
    private final Sender sender;
    private final OutboxSignal signal;
    private final RelayMetrics metrics;
    private final MessagingConfig.Relay config;
    private final Rests rests;
    private final Map<Long, Integer> poisonTries = new HashMap<>();
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(
            Leases leases,
            OutboxTable table,
            Sender sender,
            OutboxSignal signal,
            RelayMetrics metrics,
            MessagingConfig.Relay config) {
        this.leases = leases;
        this.table = table;
        this.sender = sender;
        this.signal = signal;
        this.metrics = metrics;
        this.config = config;
        this.rests = new Rests(config.restAtMost());
    }

    void start() {
        thread.start();
    }

    /** Lets the pass under way finish, as far as the patience goes, and then hands the buckets to other replicas. */
    void stop(Duration patience) throws InterruptedException {
        stopping = true;
        signal.raise();
        thread.join(patience.toMillis());
        thread.interrupt();
        thread.join(patience.toMillis());
    }

    private void run() {
        try {
            Duration pause = config.pollAtLeast();
            while (!stopping) {
                if (moved()) {
                    pause = config.pollAtLeast();
                    Thread.sleep(config.gather().toMillis());
                } else {
                    pause = signal.await(pause) ? config.pollAtLeast() : longer(pause);
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The relay was stopped in the middle of a pass; what it sent will be sent again");
        } finally {
            close();
        }
    }

    private boolean moved() throws InterruptedException {
        try {
            leases.handBackSurplus();
            return pass();
        } catch (RuntimeException away) {
            LOG.warnf("The outbox cannot be read, next try in at most %s: %s", config.pollAtMost(), away);
            return false;
        }
    }

    /** One pass over the buckets held; true if anything moved, so that more may be waiting. */
    boolean pass() throws InterruptedException {
        List<Lease> held = leases.current();
        if (held.isEmpty()) {
            return false;
        }
        List<OutboxRow> rows = table.lowest(held, rests.resting(), config.batch());
        Outcome outcome = sender.send(rows, row -> stillHeld(row, held));
        if (!outcome.sent().isEmpty()) {
            table.remove(outcome.sent(), held);
            sent(outcome.sent());
        }
        outcome.unreachable().forEach(this::rest);
        outcome.poison().forEach((row, reason) -> poison(row, reason, held));
        return !outcome.sent().isEmpty();
    }

    private static boolean stillHeld(OutboxRow row, List<Lease> held) {
        return held.stream().anyMatch(lease -> lease.bucket() == row.bucket() && lease.isValid());
    }

    private void sent(Collection<OutboxRow> rows) {
        Set<String> topics = new HashSet<>();
        rows.forEach(row -> {
            poisonTries.remove(row.id());
            topics.add(row.topic());
        });
        topics.forEach(rests::end);
        metrics.relayed(rows.size());
    }

    private void rest(String topic, Throwable reason) {
        LOG.warnf("%s cannot be written to, next try in %s: %s", topic, rests.begin(topic), reason);
    }

    private void poison(OutboxRow row, Throwable reason, Collection<Lease> held) {
        int tries = poisonTries.merge(row.id(), 1, Integer::sum);
        if (tries < config.poisonTries()) {
            LOG.warnf("Event %s of %s was refused %d times: %s", row.eventId(), row.subject(), tries, reason);
        } else if (table.bury(row, reason.toString(), held)) {
            poisonTries.remove(row.id());
            LOG.errorf(
                    "Event %s can never be sent; %s waits on %s: %s",
                    row.eventId(), row.subject(), row.topic(), reason);
        }
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.pollAtMost()) < 0 ? doubled : config.pollAtMost();
    }

    private void close() {
        sender.close();
        try {
            leases.close();
        } catch (RuntimeException away) {
            LOG.warnf("The buckets stay leased for at most %s: %s", config.lease(), away);
        }
    }
}
