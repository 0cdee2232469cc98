package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.delivery.OwedNotifications.Backlog;
import io.gridcase.dispatch.notification.Channel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How much waits on each channel and since when, the same on all replicas; forgets what is over, too. */
@ApplicationScoped
class MeasureBacklog {

    private final OwedNotifications owed;
    private final DeliveryConfig config;
    private final Clock clock;
    private volatile Map<Channel, Backlog> backlog = Map.of();
    private volatile Instant measuredAt = Instant.EPOCH;

    MeasureBacklog(OwedNotifications owed, DeliveryConfig config, Clock clock, MeterRegistry registry) {
        this.owed = owed;
        this.config = config;
        this.clock = clock;
        for (var channel : Channel.values()) {
            Gauge.builder("gridcase.notifications.owed", () -> of(channel).owed())
                    .tag("channel", channel.name())
                    .description("Notifications that wait, quiet hours included")
                    .register(registry);
            Gauge.builder(
                            "gridcase.notifications.oldest.age",
                            () -> age(channel).toSeconds())
                    .tag("channel", channel.name())
                    .baseUnit("seconds")
                    .description("Since when the oldest of them waits")
                    .register(registry);
        }
    }

    @Scheduled(
            every = "{gridcase.notifications.measure-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> measure() {
        return owed.backlog()
                .invoke(found -> {
                    measuredAt = clock.instant();
                    backlog = found;
                })
                .replaceWithVoid();
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> forget() {
        return owed.forget(clock.instant().minus(config.keepFor()));
    }

    private Backlog of(Channel channel) {
        return backlog.getOrDefault(channel, new Backlog(0, measuredAt));
    }

    private Duration age(Channel channel) {
        return Duration.between(of(channel).oldest(), measuredAt);
    }
}
