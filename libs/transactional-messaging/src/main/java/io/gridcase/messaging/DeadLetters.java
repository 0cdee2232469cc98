package io.gridcase.messaging;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where messages go that cannot be handled: to {@code <service>.dead-letters}, as they came, with the reason. */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_REASON = 1_000;

    private final Outbox outbox;
    private final MessagingConfig config;

    DeadLetters(Outbox outbox, MessagingConfig config) {
        this.outbox = outbox;
        this.config = config;
    }

    /** Goes through the outbox, in the transaction of the inbox row: neither lost nor doubled, even with Kafka away. */
    Uni<Void> put(String consumer, Envelope envelope, Throwable failure) {
        ConsumerRecord<String, byte[]> message = envelope.record();
        Map<String, String> headers = envelope.headers();
        UUID id = envelope.idOrPosition();
        headers.remove(CloudEventHeaders.ID); // the relay writes it from the row
        headers.put("dead-letter-reason", reason(failure));
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", message.topic());
        headers.put("dead-letter-partition", Integer.toString(message.partition()));
        headers.put("dead-letter-offset", Long.toString(message.offset()));
        byte[] payload = requireNonNullElse(message.value(), new byte[0]);
        String type = headers.getOrDefault(CloudEventHeaders.TYPE, "unknown");
        String subject = requireNonNullElse(message.key(), message.topic());
        return outbox.write(
                new NewRow(id, config.service() + ".dead-letters", type, subject, headers, Buffer.buffer(payload)));
    }

    private static String reason(Throwable failure) {
        StringBuilder reason = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reason.append(reason.isEmpty() ? "" : "; ").append(cause);
        }
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
