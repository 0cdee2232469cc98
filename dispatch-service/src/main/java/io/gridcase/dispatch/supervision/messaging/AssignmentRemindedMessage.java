package io.gridcase.dispatch.supervision.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.supervision.DepartmentReminded;
import java.time.Instant;
import java.util.UUID;

/** {@code assignment-reminded.v1}. */
record AssignmentRemindedMessage(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String text,
        String remindedBy,
        Instant remindedAt,
        int reminderCount) {

    static AssignmentRemindedMessage of(DepartmentReminded event) {
        return new AssignmentRemindedMessage(
                event.id(),
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                event.demand().text(),
                event.demand().issuedBy(),
                event.demand().issuedAt(),
                event.reminderCount());
    }
}
