package io.gridcase.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a stack consists of, in the order in which it is started. */
public enum Part {
    POSTGRES("PostgreSQL", "postgres/postgres.log"),
    KAFKA("Kafka", "kafka/kafka.log"),
    KEYCLOAK("Keycloak", "keycloak/keycloak.log"),
    INTAKE("intake", "logs/intake.log"),
    DISPATCH("dispatch", "logs/dispatch.log"),
    CLOSURE("closure", "logs/closure.log");

    /** Gridcase's own services. */
    public static final List<Part> SERVICES = List.of(INTAKE, DISPATCH, CLOSURE);

    private final String title;
    private final String logFile;

    Part(String title, String logFile) {
        this.title = title;
        this.logFile = logFile;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What commands and options call it, and its database where it has one: {@code postgres}, {@code intake} … */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its log below the stack's folder. */
    public String logFile() {
        return logFile;
    }

    /** The part that commands call so. */
    public static Optional<Part> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
