package io.gridcase.messaging.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Producers that answer within the timeout: the row stays in the outbox, so there is nothing to gain from waiting
 * longer inside a producer, where it could not be taken over by another replica.
 *
 * @param kafka the {@code kafka.*} settings of the service
 */
record RelayProducers(Map<String, Object> kafka, Duration timeout) {

    Producer<String, byte[]> create() {
        int millis = Math.toIntExact(timeout.toMillis());
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 3);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis / 5);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
