package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import java.time.Instant;

/** {@code assignment-returned.v1}. */
record AssignmentReturnedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String returnedBy,
        Instant returnedAt,
        String reason,
        int returnCount) {

    static AssignmentReturnedMessage of(AssignmentReturned event) {
        return new AssignmentReturnedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                event.returnedBy(),
                event.returnedAt(),
                event.reason(),
                event.returnCount());
    }
}
