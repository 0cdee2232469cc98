package io.gridcase.system.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The least that can stand between two topics: consume, produce the same record, wait until all replicas have it, commit
 * the offsets. What it can be told to keep meanwhile is its only state.
 */
final class BareLoop implements AutoCloseable {

    static final String ENTRY = "bench.bare-in";
    static final String EXIT = "bench.bare-out";

    /** Told of each batch before it is passed on. */
    interface Keeping {
        void keep(ConsumerRecords<String, byte[]> batch) throws Exception;
    }

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final Keeping keeping;
    private final Thread thread = new Thread(this::run, "bare-loop");

    BareLoop(String kafka, Keeping keeping) {
        this.keeping = keeping;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", "bench-bare", "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0, "compression.type", "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer.subscribe(List.of(ENTRY));
        thread.start();
    }

    private void run() {
        try (consumer;
                producer) {
            while (true) {
                var batch = consumer.poll(Duration.ofSeconds(1));
                if (!batch.isEmpty()) {
                    keeping.keep(batch);
                    passOn(batch);
                    consumer.commitSync();
                }
            }
        } catch (WakeupException closed) {
            // the end
        } catch (Exception failed) {
            throw new IllegalStateException("the bare loop failed", failed);
        }
    }

    private void passOn(ConsumerRecords<String, byte[]> batch) throws Exception {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var record : batch) {
            sent.add(producer.send(new ProducerRecord<>(EXIT, record.key(), record.value())));
        }
        for (var one : sent) {
            one.get();
        }
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }
}
