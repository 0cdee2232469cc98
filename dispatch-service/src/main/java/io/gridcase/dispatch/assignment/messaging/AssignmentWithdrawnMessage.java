package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.AssignmentWithdrawn;
import java.time.Instant;

/** {@code assignment-withdrawn.v1}. */
record AssignmentWithdrawnMessage(
        CaseNumber caseNumber, DepartmentCode department, int round, String reason, Instant withdrawnAt) {

    static AssignmentWithdrawnMessage of(AssignmentWithdrawn event, DepartmentCode department) {
        return new AssignmentWithdrawnMessage(
                event.caseNumber(), department, event.round(), event.reason(), event.withdrawnAt());
    }
}
