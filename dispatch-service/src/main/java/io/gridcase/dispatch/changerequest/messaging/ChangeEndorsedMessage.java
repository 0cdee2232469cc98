package io.gridcase.dispatch.changerequest.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.changerequest.ChangeEndorsed;
import io.gridcase.dispatch.changerequest.ChangeKind;
import java.time.Instant;
import java.util.UUID;

/** {@code change-endorsed.v1}. */
record ChangeEndorsedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        UUID requestId,
        ChangeKind kind,
        String endorsedBy,
        Instant endorsedAt) {

    static ChangeEndorsedMessage of(ChangeEndorsed event) {
        var request = event.request();
        return new ChangeEndorsedMessage(
                request.caseNumber(),
                request.gridCode(),
                request.department(),
                request.id(),
                request.wish().kind(),
                event.endorsement().endorsedBy(),
                event.endorsement().endorsedAt());
    }
}
