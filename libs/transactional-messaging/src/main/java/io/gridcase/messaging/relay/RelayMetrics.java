package io.gridcase.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Row;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What an operator watches: how much waits to be sent, for how long, and what can never be sent. */
final class RelayMetrics {

    private static final String BACKLOG = """
            select count(*) as unsent,
                   coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as oldest_age,
                   (select count(*) from outbox_dead) as dead
            from outbox
            """;

    private record Backlog(long unsent, double oldestAge, long dead) {}

    private final Statements database;
    private final Counter relayed;
    private volatile Backlog backlog = new Backlog(0, 0, 0);

    RelayMetrics(Statements database, MeterRegistry registry) {
        this.database = database;
        this.relayed = registry.counter("outbox.relayed");
        gauge(registry, "outbox.unsent", Backlog::unsent, null);
        gauge(registry, "outbox.oldest.age", Backlog::oldestAge, "seconds");
        gauge(registry, "outbox.dead", Backlog::dead, null);
    }

    void relayed(int rows) {
        relayed.increment(rows);
    }

    /** Asks the table; the gauges show the last answer, the same in every replica. */
    void measure() {
        Row row = database.run(BACKLOG).iterator().next();
        backlog = new Backlog(row.getLong("unsent"), row.getDouble("oldest_age"), row.getLong("dead"));
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Backlog> figure, @Nullable String unit) {
        Gauge.builder(name, () -> figure.applyAsDouble(backlog)).baseUnit(unit).register(registry);
    }
}
