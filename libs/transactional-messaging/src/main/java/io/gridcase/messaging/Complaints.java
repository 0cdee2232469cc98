package io.gridcase.messaging;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells whoever sent a message why it is refused, so that it need not be put aside. */
@FunctionalInterface
public interface Complaints {

    /** Nobody is told; what cannot be handled is a dead letter. */
    Complaints NONE = (message, reason) -> Uni.createFrom().item(false);

    /**
     * Runs in the transaction that notes the message as heard; what its handler did has been rolled back.
     *
     * @param message as it came, perhaps without headers that can be read
     * @return whether the sender is told; otherwise the message becomes a dead letter
     */
    Uni<Boolean> tell(ConsumerRecord<String, byte[]> message, FinalFailure reason);
}
