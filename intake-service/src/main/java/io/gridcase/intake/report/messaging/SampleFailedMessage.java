package io.gridcase.intake.report.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.gridcase.code.CaseNumber;
import java.util.Objects;

/** What intake reads of {@code sample-failed.v1}; contracts/events/sample-failed says what each field means. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SampleFailedMessage(CaseNumber caseNumber) {

    static final String TYPE = "sample-failed.v1";

    SampleFailedMessage {
        Objects.requireNonNull(caseNumber, "caseNumber");
    }
}
