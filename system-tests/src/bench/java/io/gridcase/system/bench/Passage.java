package io.gridcase.system.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * From one topic to others: records put on the first at fixed moments, whether or not earlier ones have come out, and
 * how long after that moment each was seen by a consumer of the others.
 *
 * @param kafka {@code host:port} of the broker
 * @param records what to send, each with a key of its own under which it comes out again
 * @param exits the topics on which it comes out
 */
record Passage(String kafka, Supplier<ProducerRecord<String, byte[]>> records, Collection<String> exits) {

    /** What came of a run. */
    record Result(Duration took, Latencies latencies, int lost) {

        double perSecond() {
            return latencies.count() / (took.toNanos() / 1e9);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As many as go with so many under way: for the ceiling only. */
    Result flatOut(int underWay, Duration time) throws InterruptedException {
        return run(begin -> System::nanoTime, underWay, time);
    }

    Result atRate(double perSecond, Duration time) throws InterruptedException {
        var sent = new AtomicLong();
        return run(begin -> () -> begin + (long) (sent.getAndIncrement() / perSecond * 1e9), Integer.MAX_VALUE, time);
    }

    /** @param pace gives the moments after the begin, which comes when the exit is being watched */
    private Result run(LongFunction<LongSupplier> pace, int most, Duration time) throws InterruptedException {
        try (var exit = new Exit(kafka, exits, most);
                var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            long begin = System.nanoTime();
            var moments = pace.apply(begin);
            for (long due = moments.getAsLong(); due < begin + time.toNanos(); due = moments.getAsLong()) {
                exit.awaitRoom();
                await(due);
                var record = records.get();
                exit.expect(record.key(), due);
                producer.send(record);
            }
            int lost = exit.awaitAll(PATIENCE);
            return new Result(Duration.ofNanos(exit.last() - begin), exit.latencies(), lost);
        }
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0);
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
