package io.gridcase.dispatch.notification;

import java.util.Optional;

/**
 * A subscription as it is now.
 *
 * @param isNew whether it was not there before, or has another key
 * @param key under which webhooks are signed; shown this once
 */
public record Subscribed(Subscription subscription, boolean isNew, Optional<String> key) {

    static Subscribed now(Subscription subscription, Optional<String> key) {
        return new Subscribed(subscription, true, key);
    }

    static Subscribed already(Subscription subscription) {
        return new Subscribed(subscription, false, Optional.empty());
    }
}
