package io.gridcase.intake.report.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.intake.report.Outcome;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What intake reads of {@code case-closed.v1}; contracts/events/case-closed says what each field means. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseClosedMessage(
        CaseNumber caseNumber,
        DepartmentCode department,
        Instant closedAt,
        @Nullable Boolean onTime) {

    static final String TYPE = "case-closed.v1";

    CaseClosedMessage {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    Outcome outcome() {
        return new Outcome(closedAt, department, onTime);
    }
}
