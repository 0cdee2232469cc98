package io.gridcase.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent that another service, or a department's own system, has sent.
 *
 * @param id same on every delivery of the event ({@code ce_id})
 * @param type what happened, with its version: {@code case-filed.v1}
 * @param source who said it: {@code /intake}
 * @param subject case number
 * @param time when it happened, UTC
 * @param body what its type says
 */
public record IncomingEvent(UUID id, String type, String source, String subject, Instant time, EventBody body) {

    /** Reads the body; throws {@link MalformedEvent} when it does not fit, which makes the message a dead letter. */
    public <T> T bodyAs(Class<T> bodyType) {
        return body.as(bodyType);
    }
}
