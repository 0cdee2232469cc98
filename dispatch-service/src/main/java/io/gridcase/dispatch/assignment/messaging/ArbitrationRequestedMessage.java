package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.ArbitrationRequested;
import java.time.Instant;

/** {@code arbitration-requested.v1}. */
record ArbitrationRequestedMessage(CaseNumber caseNumber, GridCode gridCode, int returnCount, Instant requestedAt) {

    static ArbitrationRequestedMessage of(ArbitrationRequested event) {
        return new ArbitrationRequestedMessage(
                event.caseNumber(), event.gridCode(), event.returnCount(), event.requestedAt());
    }
}
