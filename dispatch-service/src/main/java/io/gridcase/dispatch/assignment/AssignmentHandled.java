package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 处置反馈: the department says that it is solved; closes nothing.
 *
 * @param handling its own answer, held against its deadline
 * @param completedAt when the last assisting department had answered; null when nobody was waited for
 */
public record AssignmentHandled(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Handling handling,
        @Nullable Instant completedAt)
        implements AssignmentEvent {

    /** When everybody had answered. */
    public Instant at() {
        return completedAt == null ? handling.handledAt() : completedAt;
    }
}
