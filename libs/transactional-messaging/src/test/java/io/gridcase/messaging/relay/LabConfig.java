package io.gridcase.messaging.relay;

import io.gridcase.messaging.MessagingConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The configuration of a replica in the lab: the defaults, but quicker. */
final class LabConfig {

    private LabConfig() {}

    static MessagingConfig of(Duration lease, Duration poll) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MessagingConfig.class)
                .withDefaultValue("gridcase.messaging.service", "lab")
                .withDefaultValue("gridcase.messaging.relay.lease", lease.toMillis() + "ms")
                .withDefaultValue("gridcase.messaging.relay.renew-every", lease.toMillis() / 4 + "ms")
                .withDefaultValue("gridcase.messaging.relay.poll-at-least", poll.toMillis() + "ms")
                .withDefaultValue("gridcase.messaging.relay.poll-at-most", poll.toMillis() + "ms")
                .withDefaultValue("gridcase.messaging.relay.send-timeout", "3s")
                .withDefaultValue("gridcase.messaging.relay.rest-at-most", "500ms")
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
