package io.gridcase.dispatch.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a browser gave to whoever may push to it, both Base64 for URLs.
 *
 * @param p256dh its public key
 * @param auth a secret shared with it
 */
@Embeddable
public record PushKeys(
        @Column(name = "push_key") String p256dh,
        @Column(name = "push_secret") String auth) {}
