package io.gridcase.intake.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Where and since when a client hears of its reports by itself.
 *
 * @param sealedKey our key at its server
 * @param since what happened before is not sent
 */
@Embeddable
public record Callback(
        @Column(name = "callback_url") String url,
        @Column(name = "callback_key") String sealedKey,
        @Column(name = "callback_since") Instant since) {}
