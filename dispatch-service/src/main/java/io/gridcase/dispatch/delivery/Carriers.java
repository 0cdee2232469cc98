package io.gridcase.dispatch.delivery;

import static java.util.stream.Collectors.toMap;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.Destinations;
import io.gridcase.dispatch.notification.Subscription;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every channel that there is, set up or not. */
@ApplicationScoped
class Carriers implements Destinations {

    private final Map<Channel, Carrier> all;
    private final Optional<WebhookKeys> webhookKeys;

    Carriers(@All List<Carrier> all, DeliveryConfig config) {
        this.all = all.stream().collect(toMap(Carrier::channel, Function.identity()));
        this.webhookKeys = config.webhook().key().map(WebhookKeys::new);
    }

    /** Throws {@link ChannelOff}. */
    Carrier of(Channel channel) {
        return Optional.ofNullable(all.get(channel)).orElseThrow(() -> new ChannelOff(channel));
    }

    @Override
    public void check(Destination destination) {
        of(destination.channel()).check(destination);
    }

    @Override
    public String webhookKey(Subscription subscription) {
        return webhookKeys
                .orElseThrow(() -> new ChannelOff(Channel.WEBHOOK))
                .of(subscription.id(), subscription.keyGeneration())
                .text();
    }
}
