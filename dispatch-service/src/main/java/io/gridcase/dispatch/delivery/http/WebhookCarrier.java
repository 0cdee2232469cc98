package io.gridcase.dispatch.delivery.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.dispatch.delivery.Carrier;
import io.gridcase.dispatch.delivery.DeliveryConfig;
import io.gridcase.dispatch.delivery.Outside;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.delivery.WebhookKeys;
import io.gridcase.dispatch.delivery.Wording;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.MalformedAddress;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts JSON to a server, signed over the time and the body, so that nobody can send it again later. */
@ApplicationScoped
class WebhookCarrier implements Carrier {

    private final Outside outside;
    private final Optional<WebhookKeys> keys;
    private final Wording wording;
    private final ObjectMapper json;
    private final Clock clock;

    WebhookCarrier(Outside outside, DeliveryConfig config, Wording wording, ObjectMapper json, Clock clock) {
        this.outside = outside;
        this.keys = config.webhook().key().map(WebhookKeys::new);
        this.wording = wording;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public void check(Destination destination) {
        requireKeys();
        outside.address(destination.address());
        if (destination.keys() != null) {
            throw new MalformedAddress(Channel.WEBHOOK, "no keys of a browser");
        }
    }

    @Override
    public Uni<Integer> carry(Parcel parcel) {
        var body = body(parcel);
        var headers = Map.of(
                "Content-Type", "application/json; charset=utf-8",
                "Gridcase-Notification-Id", parcel.id().toString(),
                "Gridcase-Signature", signature(parcel, body));
        return outside.post(parcel.to().destination().address(), headers, body.getBytes(UTF_8));
    }

    private String signature(Parcel parcel, String body) {
        var now = clock.instant();
        var signed = "%d.%s".formatted(now.getEpochSecond(), body);
        var by = requireKeys();
        var signatures = parcel.to()
                .signing()
                .generations(now)
                .mapToObj(generation -> by.of(parcel.to().subscription(), generation))
                .map(key -> "v1=" + key.sign(signed));
        return Stream.concat(Stream.of("t=" + now.getEpochSecond()), signatures).collect(Collectors.joining(","));
    }

    private String body(Parcel parcel) {
        try {
            return json.writeValueAsString(WebhookMessage.of(
                    parcel, wording.title(parcel), wording.link(parcel.first()).orElse(null)));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private WebhookKeys requireKeys() {
        return keys.orElseThrow(() -> new ChannelOff(Channel.WEBHOOK));
    }
}
