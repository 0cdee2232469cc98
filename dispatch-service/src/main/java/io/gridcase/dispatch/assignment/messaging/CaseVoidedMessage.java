package io.gridcase.dispatch.assignment.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Voiding;
import java.time.Instant;

/** {@code case-voided.v1}, as far as dispatch reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseVoidedMessage(CaseNumber caseNumber, String reason, Instant voidedAt) {

    CaseVoidedMessage {
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(reason, "reason");
        requireNonNull(voidedAt, "voidedAt");
    }

    Voiding voiding() {
        return new Voiding(reason, voidedAt);
    }
}
