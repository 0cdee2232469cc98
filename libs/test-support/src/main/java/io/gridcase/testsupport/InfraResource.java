package io.gridcase.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives a service under {@code @QuarkusTest} its real PostgreSQL and Kafka, and the key of {@link TestTokens}.
 *
 * <pre>{@code
 * @QuarkusTestResource(value = InfraResource.class, initArgs = {
 *     @ResourceArg(name = "database", value = "intake"),
 *     @ResourceArg(name = "topics", value = "intake.case-events=12,intake.dead-letters")})
 * }</pre>
 *
 * {@code database}: the name of a database that is empty at each start of the application; without it none is made.
 * {@code topics}: names joined by commas, each with {@code =partitions} or one partition; those that exist are kept.
 */
public final class InfraResource implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        var infra = Infra.shared();
        var config = new LinkedHashMap<String, String>();
        config.put("kafka.bootstrap.servers", infra.kafkaBootstrapServers());
        config.putAll(TestTokens.oidcConfig());
        var database = arguments.get("database");
        if (database != null) {
            config.putAll(datasource(infra, database));
        }
        infra.createTopics(topics());
        return config;
    }

    @Override
    public void stop() {
        // The infrastructure outlives the application: the next test class finds it running.
    }

    private static Map<String, String> datasource(Infra infra, String name) {
        var database = infra.freshDatabase(name);
        return Map.of(
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl());
    }

    private Map<String, Integer> topics() {
        return Arrays.stream(arguments.getOrDefault("topics", "").split(","))
                .filter(topic -> !topic.isBlank())
                .map(topic -> topic.strip().split("="))
                .collect(Collectors.toMap(
                        topic -> topic[0], topic -> topic.length == 1 ? 1 : Integer.parseInt(topic[1])));
    }
}
