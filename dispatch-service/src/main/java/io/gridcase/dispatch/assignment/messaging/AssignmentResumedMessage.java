package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentResumed;
import io.gridcase.dispatch.assignment.PauseKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code assignment-resumed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentResumedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        PauseKind pauseKind,
        Instant pausedAt,
        String resumedBy,
        Instant resumedAt,
        @Nullable DeadlineMessage deadline) {

    static AssignmentResumedMessage of(AssignmentResumed event) {
        return new AssignmentResumedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                event.pause().pauseKind(),
                event.pause().pausedAt(),
                event.by(),
                event.at(),
                DeadlineMessage.of(event.deadline()));
    }
}
