package io.gridcase.local.service;

import io.gridcase.local.postgres.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one service is told.
 *
 * @param name {@code intake}, {@code dispatch} or {@code closure}
 * @param port TCP port on 127.0.0.1
 * @param database its own database
 * @param kafkaBootstrapServers {@code host:port} of the broker
 * @param issuer the realm's address
 * @param cityProfile the folder of the city profile
 * @param data the stack's folder, for photos, uploads, clock file and log
 * @param options of its JVM, beside those that let it start quickly
 */
public record ServiceSettings(
        String name,
        int port,
        Database database,
        String kafkaBootstrapServers,
        String issuer,
        Path cityProfile,
        Path data,
        List<String> options) {

    /** Everybody can read it here, as every password of a local stack: it signs nothing anywhere else. */
    private static final String REPLIES_KEY = "b25seS1vbi1hLXN0YWNrLW9mLW9uZS1tYWNoaW5lLTE=";

    /** The same service once more, on another port: a replica of it. */
    public ServiceSettings on(int anotherPort) {
        return new ServiceSettings(
                name, anotherPort, database, kafkaBootstrapServers, issuer, cityProfile, data, options);
    }

    /** Where it answers, without trailing slash. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path clockFile() {
        return data.resolve("clock.properties");
    }

    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.username()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.password()),
                Map.entry("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl()),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrapServers),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", issuer),
                // Nothing is asked of Keycloak before the first request, so all can start at once.
                Map.entry("QUARKUS_OIDC_DISCOVERY_ENABLED", "false"),
                Map.entry("QUARKUS_OIDC_JWKS_PATH", issuer + "/protocol/openid-connect/certs"),
                Map.entry("QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false"),
                Map.entry("GRIDCASE_CITY_PROFILE_DIR", cityProfile.toString()),
                Map.entry("GRIDCASE_REPLIES_KEY", REPLIES_KEY),
                // The standard is one folder in /tmp for every user of the machine, and belongs to whoever came first.
                Map.entry(
                        "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY",
                        data.resolve("uploads").toString()),
                Map.entry("GRIDCASE_PHOTOS_DIR", data.resolve("photos").toString()));
    }
}
