package io.gridcase.dispatch.assignment.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.CaseNumber;
import java.time.Instant;

/** {@code rework-requested.v1}, as far as dispatch reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReworkRequestedMessage(CaseNumber caseNumber, String reason, Instant requestedAt) {

    ReworkRequestedMessage {
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(reason, "reason");
        requireNonNull(requestedAt, "requestedAt");
    }
}
