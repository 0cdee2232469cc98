package io.gridcase.dispatch.supervision.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.dispatch.supervision.Demand;
import io.gridcase.dispatch.supervision.SupervisionReceived;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code supervision-issued.v1}, as closure says it and as the department is told; what cannot be kept cannot be made. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupervisionIssuedMessage(
        UUID id,
        CaseNumber caseNumber,
        SupervisionLevel level,
        String text,
        String issuedBy,
        Instant issuedAt,
        @Nullable Instant answerBy) {

    private static final int LONGEST_TEXT = 1000;

    SupervisionIssuedMessage {
        requireNonNull(id, "id");
        requireNonNull(caseNumber, "caseNumber");
        requireNonNull(level, "level");
        requireNonNull(issuedBy, "issuedBy");
        requireNonNull(issuedAt, "issuedAt");
        if (requireNonNull(text, "text").isBlank() || text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("text must have 1 to 1000 characters and no NUL");
        }
    }

    static SupervisionIssuedMessage of(SupervisionReceived event) {
        var demand = event.demand();
        return new SupervisionIssuedMessage(
                event.id(),
                event.caseNumber(),
                demand.level(),
                demand.text(),
                demand.issuedBy(),
                demand.issuedAt(),
                demand.answerBy());
    }

    Demand demand() {
        return new Demand(level, text, issuedBy, issuedAt, answerBy);
    }
}
