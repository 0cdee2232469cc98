package io.gridcase.dispatch.changerequest.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.ChangeRequestEnded;
import io.gridcase.dispatch.changerequest.ChangeRequestState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code change-request-ended.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeRequestEndedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        UUID requestId,
        ChangeKind kind,
        ChangeRequestState outcome,
        String decidedBy,
        Instant decidedAt,
        @Nullable String reason) {

    static ChangeRequestEndedMessage of(ChangeRequestEnded event) {
        var request = event.request();
        var decision = event.decision();
        return new ChangeRequestEndedMessage(
                request.caseNumber(),
                request.gridCode(),
                request.department(),
                request.id(),
                request.wish().kind(),
                request.state(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.decisionNote());
    }
}
