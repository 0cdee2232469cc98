package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentReassigned;
import io.gridcase.dispatch.assignment.ReassignmentCause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code assignment-reassigned.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentReassignedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        ReassignmentCause cause,
        DepartmentCode from,
        DepartmentCode to,
        @Nullable String toName,
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
                event.nameOfSuccessor(),
                event.round(),
                reassignment.by(),
                reassignment.at(),
                reassignment.reason(),
                event.reassignmentCount());
    }
}
