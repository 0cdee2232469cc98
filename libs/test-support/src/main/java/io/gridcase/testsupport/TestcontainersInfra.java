package io.gridcase.testsupport;

import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL and Kafka in containers, for machines with a container engine. Other images of the same servers are named
 * by {@code -Dinfra.postgres.image} and {@code -Dinfra.kafka.image}.
 */
public final class TestcontainersInfra implements Infra {

    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;

    private TestcontainersInfra(PostgreSQLContainer postgres, KafkaContainer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** Starts both at once. */
    public static TestcontainersInfra start() {
        // Unlike the image's default in this library, what is acknowledged here is on disk.
        var postgres = new PostgreSQLContainer(image("postgres", "postgres:18"))
                .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
        var kafka = new KafkaContainer(image("kafka", "apache/kafka:4.1.1"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        Startables.deepStart(postgres, kafka).join();
        return new TestcontainersInfra(postgres, kafka);
    }

    @Override
    public Databases databases() {
        return new Databases(new Database(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getDatabaseName(),
                postgres.getUsername(),
                postgres.getPassword()));
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }

    /** The image that {@code -Dinfra.<part>.image} names, or the standard one. */
    static DockerImageName image(String part, String standard) {
        var name = System.getProperty("infra." + part + ".image", standard);
        var original = DockerImageName.parse(standard).getUnversionedPart();
        return DockerImageName.parse(name).asCompatibleSubstituteFor(original);
    }
}
