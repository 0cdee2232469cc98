package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentReassigned;
import io.gridcase.dispatch.assignment.ReassignmentCause;
import java.time.Instant;

/** {@code assignment-reassigned.v1}. */
record AssignmentReassignedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        ReassignmentCause cause,
        DepartmentCode from,
        DepartmentCode to,
        int round,
        String reassignedBy,
        Instant reassignedAt,
        String reason,
        int reassignmentCount) {

    static AssignmentReassignedMessage of(AssignmentReassigned event) {
        var reassignment = event.reassignment();
        return new AssignmentReassignedMessage(
                event.caseNumber(),
                event.gridCode(),
                reassignment.cause(),
                event.from(),
                reassignment.to(),
                event.round(),
                reassignment.by(),
                reassignment.at(),
                reassignment.reason(),
                event.reassignmentCount());
    }
}
