package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.kafka.KafkaServer;
import io.gridcase.local.kafka.KafkaSettings;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.PostgresServer;
import io.gridcase.local.postgres.PostgresSettings;
import io.gridcase.local.process.FreePort;
import io.gridcase.local.process.Server;
import io.gridcase.local.service.ServiceProcess;
import io.gridcase.local.service.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** PostgreSQL, Kafka and one service in a folder of their own; nobody signs in, so Keycloak stays away. */
final class ServiceAlone implements AutoCloseable {

    /** A local stack compiles quickly and not well; what is measured runs as a city would run it. */
    private static final String AS_IN_PRODUCTION = "-XX:TieredStopAtLevel=4";

    private static final int PARTITIONS = 12;

    private final GridcaseHome home;
    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaSettings kafkaSettings;
    private KafkaServer kafka;
    private final ServiceSettings settings;
    private ServiceProcess service;

    /** Starts all of it, in production's manner, fsync on. */
    ServiceAlone(String name, Path city) throws IOException {
        this.home = GridcaseHome.fromSystemProperty();
        this.folder = Files.createTempDirectory("gridcase-bench-");
        this.postgres = PostgresServer.start(PostgresSettings.onFreePort(folder.resolve("postgres")), home);
        this.kafkaSettings = KafkaSettings.onFreePorts(folder.resolve("kafka"))
                .withHeap(Integer.getInteger("bench.broker-heap", 320));
        this.kafka = KafkaServer.start(kafkaSettings, home);
        kafka.topics()
                .create(Map.of(
                        "intake.case-events",
                        PARTITIONS,
                        "closure.case-events",
                        PARTITIONS,
                        "department-replies",
                        PARTITIONS,
                        "dispatch.case-events",
                        PARTITIONS,
                        name + ".dead-letters",
                        1,
                        "closure.ledger-anchors",
                        1,
                        BareLoop.ENTRY,
                        PARTITIONS,
                        BareLoop.EXIT,
                        PARTITIONS));
        this.settings = settings(name, city);
        this.service = startedService();
    }

    private ServiceSettings settings(String name, Path city) {
        var port = FreePort.any();
        var options = new ArrayList<>(List.of(AS_IN_PRODUCTION));
        // -Dbench.service=gridcase.messaging.relay.gather=5ms;… measures what another setting would do.
        for (var option : System.getProperty("bench.service", "").split(";")) {
            if (!option.isBlank()) {
                options.add("-D" + option);
            }
        }
        return new ServiceSettings(
                name,
                port,
                postgres.databases().existing(name),
                kafka.bootstrapServers(),
                "http://127.0.0.1:%d/realms/none".formatted(port),
                city,
                folder,
                options);
    }

    private ServiceProcess startedService() {
        return Server.ready(ServiceProcess.launch(settings, home));
    }

    void restartKafka() {
        kafka.close();
        kafka = KafkaServer.start(kafkaSettings, home);
    }

    void restartService() {
        service.close();
        service = startedService();
    }

    PostgresServer postgres() {
        return postgres;
    }

    /** Another database with the tables, and whatever else the service's own has now; nobody may be connected to it. */
    void copyDatabase(String name) throws SQLException {
        var superuser = postgres.databases().maintenance();
        try (var connection =
                        DriverManager.getConnection(superuser.jdbcUrl(), superuser.username(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s template %s"
                    .formatted(name, database().username(), database().name()));
        }
    }

    int port() {
        return settings.port();
    }

    KafkaServer kafka() {
        return kafka;
    }

    ServiceProcess service() {
        return service;
    }

    Database database() {
        return settings.database();
    }

    @Override
    public void close() throws IOException {
        service.close();
        kafka.close();
        postgres.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
