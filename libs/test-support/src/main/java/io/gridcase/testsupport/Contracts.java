package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files under {@code contracts/}: what services tell each other, one JSON Schema and one example for each version of
 * an event. Event types are written as on the wire, {@code case-filed.v1}.
 */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Contracts() {}

    /** The root of the repository, which holds {@code contracts/} and {@code docs/}. */
    public static Path home() {
        return Path.of(System.getProperty("gridcase.home", "")).toAbsolutePath().normalize();
    }

    /** The example of an event, as the file says it. */
    public static JsonNode example(String type) {
        return read(file(type, "example"));
    }

    /** What the event's schema has against this body; empty when it is valid. */
    public static List<String> violations(String type, JsonNode body) {
        var file = file(type, "schema");
        var schema = SCHEMAS.getSchema(SchemaLocation.of(file.toUri().toString()), read(file));
        return schema.validate(body).stream().map(Object::toString).toList();
    }

    /** Fails the test when the body does not follow the event's schema. */
    public static void assertValid(String type, JsonNode body) {
        assertThat(violations(type, body))
                .as("%s against its schema: %s", type, body)
                .isEmpty();
    }

    private static Path file(String type, String kind) {
        var dot = type.lastIndexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("not an event type with a version, such as case-filed.v1: " + type);
        }
        return home().resolve("contracts/events/%s/%s.%s.json"
                .formatted(type.substring(0, dot), type.substring(dot + 1), kind));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
