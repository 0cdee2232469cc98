package io.gridcase.testsupport;

import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;

/**
 * The infrastructure of this JVM. Quarkus loads test classes several times; only system properties are common to those
 * class loaders, so whoever comes first starts it and writes its addresses there, and the others attach.
 */
final class SharedInfra {

    private static final String PREFIX = "gridcase.infra.";
    /**
     * A literal is the same object in every class loader. The properties are too, but Testcontainers' threads read them
     * while this one waits for the containers.
     */
    private static final Object LOCK = "the infrastructure of this JVM";

    private SharedInfra() {}

    static Infra get() {
        synchronized (LOCK) {
            if (System.getProperty(PREFIX + "kafka") == null) {
                start();
            }
        }
        return new Attached();
    }

    /** Which one {@code -Dinfra} asks for. */
    static boolean isEmbedded() {
        return switch (System.getProperty("infra", "embedded")) {
            case "embedded" -> true;
            case "testcontainers" -> false;
            default -> throw new IllegalArgumentException("-Dinfra is neither embedded nor testcontainers");
        };
    }

    private static void start() {
        Infra infra = isEmbedded() ? EmbeddedInfra.start() : TestcontainersInfra.start();
        Runtime.getRuntime().addShutdownHook(new Thread(infra::close));
        var postgres = infra.databases().maintenance();
        System.setProperty(PREFIX + "postgres.host", postgres.host());
        System.setProperty(PREFIX + "postgres.port", String.valueOf(postgres.port()));
        System.setProperty(PREFIX + "postgres.database", postgres.name());
        System.setProperty(PREFIX + "postgres.username", postgres.username());
        System.setProperty(PREFIX + "postgres.password", postgres.password());
        System.setProperty(PREFIX + "kafka", infra.kafkaBootstrapServers());
    }

    private static String property(String name) {
        return System.getProperty(PREFIX + name, "");
    }

    private record Attached() implements Infra {

        @Override
        public Databases databases() {
            return new Databases(new Database(
                    property("postgres.host"),
                    Integer.parseInt(property("postgres.port")),
                    property("postgres.database"),
                    property("postgres.username"),
                    property("postgres.password")));
        }

        @Override
        public String kafkaBootstrapServers() {
            return property("kafka");
        }

        @Override
        public void close() {
            // Others in this JVM still use it; it ends with the JVM.
        }
    }
}
