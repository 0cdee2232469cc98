package io.gridcase.dispatch.notification.rest;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Language;
import io.gridcase.dispatch.notification.NewsKind;
import io.gridcase.dispatch.notification.Subscribed;
import io.gridcase.dispatch.notification.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody is told, and what. */
@Schema(name = "NotificationSubscription")
record SubscriptionAnswer(
        @Schema(description = "As the client made it") UUID id,

        @Schema(description = "Of the ETag; for If-Match") long version,
        @Schema(description = "How") Channel channel,

        @Schema(description = "Recognisable to its owner, not legible to others", example = "l***@example.org")
        String address,

        @Schema(description = "What") List<NewsKind> kinds,
        @Schema(description = "ZH or EN") Language language,

        @Schema(
                description =
                        "WEBHOOK: under which our signatures are verified, Base64; only in the answer that made it,"
                                + " never again",
                nullable = true)
        @Nullable
        String key,

        @Schema(description = "Since when there is this key, UTC; counts for WEBHOOK only")
        Instant keyChangedAt,

        @Schema(description = "Since when, UTC") Instant createdAt) {

    static SubscriptionAnswer of(Subscription subscription) {
        return of(subscription, Optional.empty());
    }

    static SubscriptionAnswer of(Subscribed subscribed) {
        return of(subscribed.subscription(), subscribed.key());
    }

    private static SubscriptionAnswer of(Subscription subscription, Optional<String> key) {
        return new SubscriptionAnswer(
                subscription.id(),
                subscription.version(),
                subscription.destination().channel(),
                subscription.destination().masked(),
                subscription.kinds().stream().sorted().toList(),
                subscription.language(),
                key.orElse(null),
                subscription.keyChangedAt(),
                subscription.createdAt());
    }
}
