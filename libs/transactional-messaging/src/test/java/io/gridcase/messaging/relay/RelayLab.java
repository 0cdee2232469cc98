package io.gridcase.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.local.postgres.Database;
import io.gridcase.messaging.MessagingConfig;
import io.gridcase.messaging.OutboxSignal;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.WireEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.flywaydb.core.Flyway;

/** A database with an outbox, a topic, and as many replicas of the relay as a test wants. */
final class RelayLab implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    final String topic = "lab-" + UUID.randomUUID();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** With the class loader of the test; the common pool of Java 25 has another. */
    final ExecutorService threads = Executors.newCachedThreadPool();

    final Statements database;
    private final String bootstrapServers;
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;
    private final List<Replica> replicas = new ArrayList<>();

    private RelayLab(Database database, String bootstrapServers) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/messaging", "db/probe")
                .load()
                .migrate();
        PgConnectOptions options = PgConnectOptions.fromUri(
                        database.reactiveUrl().replace("vertx-reactive:", ""))
                .setUser(database.username())
                .setPassword(database.password());
        this.pool = io.vertx.mutiny.pgclient.PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(16))
                .connectingTo(options)
                .using(vertx)
                .build();
        this.database = new Statements(pool);
        this.bootstrapServers = bootstrapServers;
    }

    static RelayLab open() {
        return open(Infra.shared().kafkaBootstrapServers());
    }

    static RelayLab open(String bootstrapServers) {
        RelayLab lab = new RelayLab(Infra.shared().freshDatabase("relay_lab"), bootstrapServers);
        new io.gridcase.local.kafka.Topics(bootstrapServers).create(Map.of(lab.topic, 4));
        return lab;
    }

    /** A replica in good health. */
    Replica start() {
        return startLookingEvery(Duration.ofMillis(100));
    }

    /** A replica that learns from others' commits late, but of its own at once. */
    Replica startLookingEvery(Duration poll) {
        Replica replica = new Replica(Duration.ofSeconds(1), poll);
        replica.upkeep.start();
        replica.relay.start();
        return replica;
    }

    /** A replica that holds every bucket for so long and does nothing by itself. */
    Replica frozen(Duration lease) {
        Replica replica = new Replica(lease);
        replica.leases.renew();
        return replica;
    }

    /** Commits one event, as the change of a case would. */
    void put(String subject, int seq) {
        put(topic, subject, Integer.toString(seq).getBytes(UTF_8));
    }

    void put(String toTopic, String subject, byte[] payload) {
        database.run(
                "insert into outbox (topic, type, subject, headers, payload) values ($1, 'changed.v1', $2, '{}', $3)",
                toTopic,
                subject,
                io.vertx.core.buffer.Buffer.buffer(payload));
    }

    /** Commits the next event of a case under the row lock of the case. */
    void change(String subject) {
        database.run("""
                with locked as (
                    insert into probe_case (number, changes, version) values ($2, 1, 0)
                    on conflict (number) do update set changes = probe_case.changes + 1 returning changes)
                insert into outbox (topic, type, subject, headers, payload)
                select $1, 'changed.v1', $2, '{}', convert_to(changes::text, 'UTF8') from locked
                """, topic, subject);
    }

    List<Row> rows(String sql, Object... parameters) {
        return StreamSupport.stream(database.run(sql, parameters).spliterator(), false)
                .toList();
    }

    long count(String table) {
        return rows("select count(*) from " + table).get(0).getLong(0);
    }

    /** What an independent consumer sees of the topic now. */
    List<WireEvent> delivered() {
        try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
            return reader.all();
        }
    }

    /** The bodies of a case in the order of their first delivery: what a consumer that drops duplicates handles. */
    List<String> firstDeliveries(String subject) {
        HashSet<String> seen = new HashSet<>();
        return delivered().stream()
                .filter(event -> event.key().equals(subject))
                .filter(event -> seen.add(event.id()))
                .map(WireEvent::body)
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        for (Replica replica : replicas) {
            replica.stop();
        }
        threads.shutdownNow();
        pool.closeAndAwait();
        vertx.closeAndAwait();
    }

    /** One replica of a service, without the service. */
    final class Replica {

        final OutboxSignal signal = new OutboxSignal();
        final Leases leases;
        final Upkeep upkeep;
        final RelayMetrics metrics = new RelayMetrics(database, meters);
        final MessagingConfig config;
        final Sender sender;
        final Relay relay;

        Replica(Duration lease) {
            this(lease, Duration.ofMillis(100));
        }

        Replica(Duration lease, Duration poll) {
            this(LabConfig.of(lease, poll), new Leases(database, lease));
        }

        private Replica(MessagingConfig config, Leases leases) {
            this.config = config;
            this.leases = leases;
            this.upkeep = new Upkeep(database, leases, metrics, config);
            this.sender = new Sender(
                    new RelayProducers(
                            Map.of("bootstrap.servers", bootstrapServers),
                            config.relay().sendTimeout())::create,
                    Duration.ofSeconds(6));
            this.relay = relay(new OutboxTable(database, leases.owner()));
            replicas.add(this);
        }

        /** The relay of this replica over a table that a test has tampered with. */
        Relay relay(OutboxTable table) {
            return new Relay(leases, table, sender, signal, metrics, config.relay());
        }

        void stop() throws InterruptedException {
            upkeep.stop();
            relay.stop(PATIENCE);
        }
    }
}
