package io.gridcase.dispatch.assignment.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.CaseNumber;
import java.time.Instant;

/** {@code case-closed.v1}, as far as dispatch reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseClosedMessage(CaseNumber caseNumber, Instant closedAt) {

    CaseClosedMessage {
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(closedAt, "closedAt");
    }
}
