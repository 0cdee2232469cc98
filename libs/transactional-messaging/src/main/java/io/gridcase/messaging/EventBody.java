package io.gridcase.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The JSON of a received event, as it came. */
public final class EventBody {

    private final byte[] bytes;
    private final ObjectMapper json;

    private EventBody(byte[] bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    static EventBody of(byte[] bytes, ObjectMapper json) {
        EventBody body = new EventBody(bytes, json);
        if (body.as(com.fasterxml.jackson.databind.JsonNode.class).isMissingNode()) {
            throw new MalformedEvent("the body is empty");
        }
        return body;
    }

    /** The bytes as Kafka delivered them: UTF-8 JSON. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads the body; throws {@link MalformedEvent} when it does not fit, which makes the message a dead letter. */
    public <T> T as(Class<T> type) {
        try {
            return json.readValue(bytes, type);
        } catch (IOException unreadable) {
            throw new MalformedEvent("the body is not a " + type.getSimpleName(), unreadable);
        }
    }
}
