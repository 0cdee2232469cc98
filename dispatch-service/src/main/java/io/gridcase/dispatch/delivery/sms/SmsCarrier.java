package io.gridcase.dispatch.delivery.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.dispatch.delivery.Carrier;
import io.gridcase.dispatch.delivery.Outside;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.delivery.Wording;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.MalformedAddress;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Posts each message as JSON to a gateway, which sends one with a known id only once. */
@ApplicationScoped
class SmsCarrier implements Carrier {

    /** As in China, or with the prefix of a country (E.164). */
    private static final Pattern NUMBER = Pattern.compile("1[0-9]{10}|\\+[1-9][0-9]{6,14}");

    private final Outside outside;
    private final SmsConfig config;
    private final Wording wording;
    private final ObjectMapper json;

    SmsCarrier(Outside outside, SmsConfig config, Wording wording, ObjectMapper json) {
        this.outside = outside;
        this.config = config;
        this.wording = wording;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void check(Destination destination) {
        gateway();
        if (destination.keys() != null || !NUMBER.matcher(destination.address()).matches()) {
            throw new MalformedAddress(Channel.SMS, "eleven digits, or + with the number of the country");
        }
    }

    @Override
    public Uni<Integer> carry(Parcel parcel) {
        return outside.post(gateway(), headers(parcel), body(parcel));
    }

    private Map<String, String> headers(Parcel parcel) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.put("Idempotency-Key", parcel.id().toString());
        config.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    private byte[] body(Parcel parcel) {
        try {
            return json.writeValueAsBytes(Map.of(
                    "id", parcel.id().toString(),
                    "to", parcel.to().destination().address(),
                    "text", wording.title(parcel)));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String gateway() {
        return config.url().orElseThrow(() -> new ChannelOff(Channel.SMS));
    }
}
