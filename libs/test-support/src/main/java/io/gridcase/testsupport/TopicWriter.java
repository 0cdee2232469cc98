package io.gridcase.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.local.kafka.KafkaClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts messages on topics from outside, whole or broken, once or twice. */
public final class TopicWriter implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    public TopicWriter(String bootstrapServers) {
        producer = KafkaClients.make(
                KafkaProducer.class,
                () -> new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.ACKS_CONFIG,
                                "all"),
                        new StringSerializer(),
                        new StringSerializer()));
    }

    /** Sends the message and returns when the broker has it. */
    public void send(String topic, WireEvent event) {
        var outgoing = new ProducerRecord<>(topic, event.key(), event.body());
        event.headers().forEach((name, value) -> outgoing.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(outgoing).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot send to " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending to " + topic, e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
