package io.gridcase.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.local.kafka.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * An independent view of one topic: a plain consumer without group, from the first record, which shares no code with the
 * services. For use by one thread.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;
    private final String topic;
    private final List<TopicPartition> partitions;
    private final List<WireEvent> seen = new ArrayList<>();

    public TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = KafkaClients.make(
                KafkaConsumer.class,
                () -> new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer()));
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits at most 30 s until the topic holds that many matching messages and gives all that match, in order. */
    public List<WireEvent> await(int atLeast, Predicate<WireEvent> matching) {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (seen(matching).size() < atLeast) {
            if (System.nanoTime() > end) {
                throw new AssertionError("%s: %d matching messages expected, seen: %s".formatted(topic, atLeast, seen));
            }
            poll();
        }
        return seen(matching);
    }

    /** Waits for that many messages with this key and gives all of them. */
    public List<WireEvent> await(int atLeast, String key) {
        return await(atLeast, event -> event.key().equals(key));
    }

    /** Waits for the first message of this type with this key. */
    public WireEvent awaitFirst(String type, String key) {
        return await(1, event -> event.type().equals(type) && event.key().equals(key))
                .get(0);
    }

    /** Everything that the topic holds at the moment of the call. */
    public List<WireEvent> all() {
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<WireEvent> seen(Predicate<WireEvent> matching) {
        return seen.stream().filter(matching).toList();
    }

    private void poll() {
        consumer.poll(POLL).forEach(received -> seen.add(event(received)));
    }

    private static WireEvent event(ConsumerRecord<String, String> received) {
        var headers = new LinkedHashMap<String, String>();
        received.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new WireEvent(text(received.key()), headers, text(received.value()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
