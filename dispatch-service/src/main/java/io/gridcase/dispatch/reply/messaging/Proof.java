package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.reply.MalformedReply;
import io.gridcase.dispatch.reply.OversizedReply;
import io.gridcase.dispatch.reply.ReplyKeys;
import io.gridcase.dispatch.reply.UnprovenReply;
import io.gridcase.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether a reply comes from the department that it names: Kafka does not tell a consumer who wrote. */
@ApplicationScoped
class Proof {

    private static final int MOST_BYTES = 64 * 1024;

    private final List<ReplyKeys> keys;

    Proof(RepliesConfig config) {
        this.keys = Stream.of(config.key(), config.previousKey())
                .flatMap(Optional::stream)
                .map(key -> new ReplyKeys(key, config.keyGeneration()))
                .toList();
    }

    /** What is wrong with a reply before it is read; empty when it may be. */
    Optional<Refusal> objection(SentReply reply) {
        if (reply.size() > MOST_BYTES) {
            return Optional.of(new OversizedReply(MOST_BYTES));
        }
        return reply.department()
                .map(department -> unsigned(reply, department))
                .orElseGet(() -> Optional.of(
                        new MalformedReply("ce_source is not %s<department code>".formatted(SentReply.SOURCE))));
    }

    private Optional<Refusal> unsigned(SentReply reply, DepartmentCode department) {
        if (keys.isEmpty()) {
            return Optional.of(new UnprovenReply("this city has no keys for replies"));
        }
        var content = reply.content();
        var signature = reply.signature();
        return keys.stream().anyMatch(key -> key.signed(department, content, signature))
                ? Optional.empty()
                : Optional.of(
                        new UnprovenReply("gridcase-signature does not fit the reply and the key of " + department));
    }
}
