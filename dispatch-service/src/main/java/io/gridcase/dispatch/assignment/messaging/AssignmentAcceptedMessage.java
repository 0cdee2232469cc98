package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentAccepted;
import java.time.Instant;

/** {@code assignment-accepted.v1}. */
record AssignmentAcceptedMessage(
        CaseNumber caseNumber, GridCode gridCode, DepartmentCode department, String acceptedBy, Instant acceptedAt) {

    static AssignmentAcceptedMessage of(AssignmentAccepted event) {
        return new AssignmentAcceptedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                event.acceptance().acceptedBy(),
                event.acceptance().acceptedAt());
    }
}
