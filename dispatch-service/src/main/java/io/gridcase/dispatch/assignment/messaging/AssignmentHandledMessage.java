package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentHandled;
import java.time.Instant;
import java.util.List;

/** {@code assignment-handled.v1}. */
record AssignmentHandledMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String handledBy,
        Instant handledAt,
        String note,
        List<String> photos) {

    static AssignmentHandledMessage of(AssignmentHandled event) {
        var handling = event.handling();
        return new AssignmentHandledMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                handling.handledBy(),
                handling.handledAt(),
                handling.handlingNote(),
                handling.handlingPhotos());
    }
}
