package io.gridcase.dispatch.delivery.push;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.delivery.WebPushConfig;
import io.gridcase.dispatch.delivery.Wording;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a push service is sent. */
@ApplicationScoped
class PushRequests {

    private final SecureRandom random = new SecureRandom();
    private final WebPushConfig config;
    private final Optional<Vapid> vapid;
    private final Wording wording;
    private final ObjectMapper json;
    private final Clock clock;

    PushRequests(WebPushConfig config, Wording wording, ObjectMapper json, Clock clock) {
        this.config = config;
        this.vapid = config.publicKey()
                .flatMap(ours -> config.privateKey().map(secret -> Vapid.of(ours, secret, config.subject())));
        this.wording = wording;
        this.json = json;
        this.clock = clock;
    }

    void requireSetUp() {
        setUp();
    }

    /** The topic is the parcel's: a push service that still holds it puts the same in its place, not beside it. */
    Map<String, String> headers(Parcel parcel) {
        var endpoint = URI.create(parcel.to().destination().address());
        try {
            return Map.of(
                    "Content-Type",
                    "application/octet-stream",
                    "Content-Encoding",
                    "aes128gcm",
                    "TTL",
                    Long.toString(config.keepFor().toSeconds()),
                    "Urgency",
                    parcel.isUrgent() ? "high" : "normal",
                    "Topic",
                    topic(parcel.id()),
                    "Authorization",
                    setUp().authorization(endpoint, clock.instant()));
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException(noSignature);
        }
    }

    byte[] body(Parcel parcel) {
        var keys = requireNonNull(parcel.to().destination().keys(), "the database demands it");
        try {
            return Encryption.random(random).encrypt(Browser.of(keys), json.writeValueAsBytes(text(parcel)));
        } catch (GeneralSecurityException | JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** What the page's worker shows; far shorter than the 3993 bytes that fit. */
    private Map<String, String> text(Parcel parcel) {
        return Map.of(
                "id", parcel.id().toString(),
                "title", wording.title(parcel),
                "body", wording.text(parcel),
                "url", wording.link(parcel.first()).orElse(""));
    }

    private Vapid setUp() {
        return vapid.orElseThrow(() -> new ChannelOff(Channel.WEB_PUSH));
    }

    private static String topic(UUID id) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
