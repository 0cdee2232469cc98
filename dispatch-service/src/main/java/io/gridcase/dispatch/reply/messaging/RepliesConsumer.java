package io.gridcase.dispatch.reply.messaging;

import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what departments' own systems did. */
@ApplicationScoped
class RepliesConsumer {

    private final Proof proof;
    private final EventConsumer proven;

    /** Remembers apart what it has heard, so that nobody can use up the id of another's reply. */
    private final EventConsumer unproven;

    RepliesConsumer(EventConsumers consumers, Proof proof, Replies replies, RefusedReplies refused) {
        this.proof = proof;
        this.proven =
                replies.heardBy(consumers.named("dispatch-department-replies").complaining(refused));
        this.unproven = consumers.named("dispatch-unproven-replies").complaining(refused);
    }

    @Incoming("department-replies")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return proof.objection(new SentReply(message))
                .map(objection -> unproven.refuse(message, new ReplyRefused(objection)))
                .orElseGet(() -> proven.consume(message));
    }
}
