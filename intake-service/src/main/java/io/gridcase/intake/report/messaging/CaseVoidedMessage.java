package io.gridcase.intake.report.messaging;

import io.gridcase.intake.report.CaseVoided;
import java.time.Instant;

/** {@code case-voided.v1}; contracts/events/case-voided says what each field means. */
record CaseVoidedMessage(String caseNumber, String gridCode, String reason, String voidedBy, Instant voidedAt) {

    static final String TYPE = "case-voided.v1";

    static CaseVoidedMessage of(CaseVoided event) {
        var voiding = event.voiding();
        return new CaseVoidedMessage(
                event.caseNumber().value(),
                event.grid().value(),
                voiding.reason(),
                voiding.voidedBy(),
                voiding.voidedAt());
    }
}
