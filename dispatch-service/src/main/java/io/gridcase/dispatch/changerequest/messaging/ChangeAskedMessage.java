package io.gridcase.dispatch.changerequest.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.ChangeRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code change-asked.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeAskedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        int round,
        UUID requestId,
        ChangeKind kind,
        String reason,
        @Nullable Instant until,
        @Nullable HandlingType handlingType,
        String askedBy,
        Instant askedAt) {

    static ChangeAskedMessage of(ChangeRequest request) {
        var wish = request.wish();
        return new ChangeAskedMessage(
                request.caseNumber(),
                request.gridCode(),
                request.department(),
                request.round(),
                request.id(),
                wish.kind(),
                wish.reason(),
                wish.pauseUntil(),
                wish.wantedType(),
                request.askedBy(),
                request.askedAt());
    }
}
