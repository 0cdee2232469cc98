package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.http.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What became of each attempt, in numbers and in the log; neither says to whom. */
@ApplicationScoped
class DeliveryMetrics {

    private static final Logger LOG = Logger.getLogger(DeliveryMetrics.class);

    private final MeterRegistry registry;

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void tried(OwedNotification owed, Outcome outcome) {
        var channel = owed.to().destination().channel();
        if (outcome.arrivedAt() != null) {
            count(channel, "gridcase.notifications.sent", "Notifications that have arrived");
            LOG.infof("notification %d by %s has arrived", owed.id(), channel);
        } else if (outcome.nextAt() != null) {
            count(channel, "gridcase.notifications.failed", "Attempts that failed; each is made again");
            LOG.warnf("notification %d by %s is tried again: %s", owed.id(), channel, outcome.failure());
        } else {
            count(channel, "gridcase.notifications.given.up", "Notifications that somebody has to look at");
            LOG.errorf("notification %d by %s is given up: %s", owed.id(), channel, outcome.failure());
        }
    }

    private void count(Channel channel, String name, String description) {
        Counter.builder(name)
                .description(description)
                .tag("channel", channel.name())
                .register(registry)
                .increment();
    }
}
