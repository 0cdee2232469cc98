package io.gridcase.messaging.relay;

import io.gridcase.messaging.MessagingConfig;
import io.gridcase.messaging.OutboxSignal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/** Starts the relay with the service and stops it before the database pool closes. */
@ApplicationScoped
class RelayLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final boolean enabled;
    private final Upkeep upkeep;
    private final Relay relay;

    RelayLifecycle(
            MessagingConfig config,
            Pool pool,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OutboxSignal signal,
            MeterRegistry registry) {
        MessagingConfig.Relay settings = config.relay();
        Statements database = new Statements(pool);
        Leases leases = new Leases(database, settings.lease());
        RelayMetrics metrics = new RelayMetrics(database, registry);
        OutboxTable table = new OutboxTable(database, leases.owner());
        Sender sender = new Sender(
                new RelayProducers(kafka, settings.sendTimeout())::create,
                settings.sendTimeout().multipliedBy(2));
        this.enabled = settings.enabled();
        this.upkeep = new Upkeep(database, leases, metrics, config);
        this.relay = new Relay(leases, table, sender, signal, metrics, settings);
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            upkeep.start();
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (enabled) {
            upkeep.stop();
            relay.stop(PATIENCE);
        }
    }
}
