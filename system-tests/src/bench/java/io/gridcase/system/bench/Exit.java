package io.gridcase.system.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Watches topics in a thread of its own and notes when what was expected there has come, by its key. */
final class Exit implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> underWay = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies(2_000_000);
    private final Semaphore room;
    private final Thread thread = new Thread(this::watch, "exit");
    private volatile boolean closing;
    private volatile long last;

    /** @param most how many may be under way before the next has to wait */
    Exit(String kafka, Collection<String> topics, int most) {
        this.room = new Semaphore(most);
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = topics.stream().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // seeking waits for the first look
        thread.start();
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream().map(each -> new TopicPartition(topic, each.partition()));
    }

    /** From now on the record of this key is under way, and should have been since that moment. */
    void expect(String key, long due) {
        underWay.put(key, due);
    }

    /** Waits until one more may be under way. */
    void awaitRoom() throws InterruptedException {
        room.acquire();
    }

    /** Waits until all has come, and gives the number of those that did not. */
    int awaitAll(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!underWay.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return underWay.size();
    }

    Latencies latencies() {
        return latencies;
    }

    /** When the last came. */
    long last() {
        return last;
    }

    private void watch() {
        while (!closing) {
            var records = consumer.poll(POLL);
            long now = System.nanoTime();
            records.forEach(record -> seen(record.key(), now));
        }
        consumer.close();
    }

    private void seen(String key, long now) {
        var due = underWay.remove(key);
        if (due != null) {
            latencies.add(now - due);
            last = now;
            room.release();
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
    }
}
