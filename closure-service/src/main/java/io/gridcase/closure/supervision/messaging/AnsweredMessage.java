package io.gridcase.closure.supervision.messaging;

import io.gridcase.closure.supervision.Answer;
import java.time.Instant;
import java.util.UUID;

/** {@code supervision-answered.v1}, as dispatch tells it. */
record AnsweredMessage(UUID id, String department, String text, String answeredBy, Instant answeredAt) {

    Answer answer() {
        return new Answer(department, text, answeredBy, answeredAt);
    }
}
