package io.gridcase.messaging.relay;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Sends rows and waits until Kafka has taken or refused each; used by one thread, which {@code send} may block. */
class Sender {

    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration timeout;
    private @Nullable Producer<String, byte[]> producer;

    /**
     * @param producers asked when a producer is first needed, and again after one has failed for good
     * @param timeout longer than the producer's own {@code delivery.timeout.ms}
     */
    Sender(Supplier<Producer<String, byte[]>> producers, Duration timeout) {
        this.producers = producers;
        this.timeout = timeout;
    }

    /**
     * Sends the rows in order per lane. After the first row of a lane that fails, or is no longer allowed, the rest of
     * the lane stays; other lanes go on.
     */
    Outcome send(List<OutboxRow> rows, Predicate<OutboxRow> allowed) throws InterruptedException {
        Outcome outcome = new Outcome();
        for (List<OutboxRow> wave : Waves.of(rows)) {
            Map<OutboxRow, Future<?>> underWay = new LinkedHashMap<>();
            for (OutboxRow row : wave) {
                if (outcome.mayGo(row) && allowed.test(row)) {
                    start(row, outcome, underWay);
                } else {
                    outcome.stop(row);
                }
            }
            for (Map.Entry<OutboxRow, Future<?>> one : underWay.entrySet()) {
                settle(one.getKey(), one.getValue(), outcome);
            }
        }
        return outcome;
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /** A row refused before it leaves is settled at once: its topic rests before the next row would wait as long. */
    private void start(OutboxRow row, Outcome outcome, Map<OutboxRow, Future<?>> underWay) throws InterruptedException {
        try {
            Future<?> future = producer().send(row.message());
            if (future.isDone()) {
                settle(row, future, outcome);
            } else {
                underWay.put(row, future);
            }
        } catch (RuntimeException refused) {
            refused(row, refused, outcome);
        }
    }

    private void settle(OutboxRow row, Future<?> future, Outcome outcome) throws InterruptedException {
        try {
            future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            outcome.sent(row);
        } catch (ExecutionException refused) {
            refused(row, refused.getCause(), outcome);
        } catch (TimeoutException late) {
            refused(row, late, outcome);
        }
    }

    /** A producer that failed otherwise than for a while, or for the row, may be beyond repair: the next is a new one. */
    private void refused(OutboxRow row, @Nullable Throwable reason, Outcome outcome) {
        Throwable known = reason == null ? new IllegalStateException("refused without a reason") : reason;
        outcome.refused(row, known);
        if (!(known instanceof RetriableException) && !outcome.poison().containsKey(row)) {
            close();
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }
}
