package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentPaused;
import io.gridcase.dispatch.assignment.PauseKind;
import java.time.Instant;

/** {@code assignment-suspended.v1} and {@code assignment-postponed.v1}. */
record PausedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        GrantMessage grant,
        Instant pausedAt,
        Instant pausedUntil,
        int count) {

    static PausedMessage of(AssignmentPaused event) {
        return new PausedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                GrantMessage.of(event.grant()),
                event.pause().pausedAt(),
                event.pause().pausedUntil(),
                event.pauseCount());
    }

    static String type(AssignmentPaused event) {
        return event.pause().pauseKind() == PauseKind.SUSPENSION
                ? "assignment-suspended.v1"
                : "assignment-postponed.v1";
    }
}
