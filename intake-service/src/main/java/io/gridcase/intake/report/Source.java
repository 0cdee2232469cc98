package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 问题来源: through what a report came, and what was agreed with whoever sent it.
 *
 * @param foreignSystem the system that gave {@code foreignNumber}; both or neither
 * @param foreignNumber the sender's own number, unique within its system
 * @param promisedAt 承诺完成时间: a date given to a leader or set for a batch; the deadline, if earlier
 * @param batch 督查 batch: the list to which it belongs
 */
@Embeddable
public record Source(
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable String foreignSystem,
        @Nullable String foreignNumber,
        @Nullable Instant promisedAt,
        @Nullable String batch) {

    public static Source of(Channel channel) {
        return new Source(channel, null, null, null, null);
    }
}
