package io.gridcase.dispatch.delivery.rest;

import io.gridcase.dispatch.delivery.Undelivered;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.NewsKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification that its receiver does not have. */
@Schema(name = "UndeliveredNotification")
record UndeliveredAnswer(
        @Schema(description = "Names it here") long id,
        @Schema(description = "What it says") NewsKind kind,

        @Schema(description = "The case that it is about") String caseNumber,

        @Schema(description = "Staff code of the receiver") String to,
        @Schema(description = "How it was tried") Channel channel,

        @Schema(description = "When it happened, UTC, ISO 8601")
        Instant at,

        @Schema(description = "Attempts so far") int attempts,
        @Schema(description = "Why the last one failed") String failure,

        @Schema(description = "Next attempt, UTC; absent when it is given up", nullable = true) @Nullable
        Instant nextAt) {

    static UndeliveredAnswer of(Undelivered notification) {
        return new UndeliveredAnswer(
                notification.id(),
                notification.kind(),
                notification.caseNumber(),
                notification.to(),
                notification.channel(),
                notification.at(),
                notification.attempts(),
                notification.failure(),
                notification.nextAt());
    }
}
