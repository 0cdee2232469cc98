package io.gridcase.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One message as it lies on a topic: a CloudEvent 1.0 in binary mode.
 *
 * @param key the Kafka key, the case number
 * @param headers all headers as text, e.g. {@code ce_type}
 * @param body the JSON text
 */
public record WireEvent(String key, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public WireEvent {
        headers = Map.copyOf(headers);
    }

    /** A complete event; its key is the subject. */
    public static WireEvent of(UUID id, String type, String source, String subject, Instant time, String body) {
        return new WireEvent(
                subject,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        source,
                        "ce_subject",
                        subject,
                        "ce_time",
                        time.toString(),
                        "content-type",
                        "application/json"),
                body);
    }

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    public String subject() {
        return header("ce_subject");
    }

    /** The header's text, empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
