package io.gridcase.testsupport;

import io.gridcase.local.kafka.Topics;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;
import java.util.Map;

/**
 * The real PostgreSQL, Kafka and Keycloak under component tests: from packages ({@code -Dinfra=embedded}, the default) or from
 * containers ({@code -Dinfra=testcontainers}).
 */
public interface Infra extends AutoCloseable {

    /** Creates databases on the PostgreSQL server. */
    Databases databases();

    /** {@code host:port} of the broker. */
    String kafkaBootstrapServers();

    /** An empty database of this name (lower-case letters, digits, underscores); an earlier one is dropped. */
    default Database freshDatabase(String name) {
        return databases().fresh(name);
    }

    /**
     * Creates the topics that are not there yet; the broker makes none by itself.
     *
     * @param partitions number of partitions by topic name
     */
    default void createTopics(Map<String, Integer> partitions) {
        new Topics(kafkaBootstrapServers()).create(partitions);
    }

    /**
     * The address of the realm {@code gridcase} with the demo staff, on a real Keycloak that starts at the first call in
     * this JVM. It takes half a minute: most tests do with {@link TestTokens}.
     */
    default String keycloakIssuer() {
        return SharedKeycloak.issuer(databases());
    }

    /** Stops what was started; the data is lost. */
    @Override
    void close();

    /** The one of this JVM: started at the first call, stopped when the JVM ends. */
    static Infra shared() {
        return SharedInfra.get();
    }
}
