package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Instant;

/**
 * The time of a department is nearly over, or over.
 *
 * @param kind WARN or DUE
 */
public record DeadlineReminder(
        CaseNumber caseNumber, DepartmentCode department, int round, TimerKind kind, Instant warnAt, Instant dueAt)
        implements AssignmentEvent {

    /** What it reminds of. */
    public Instant at() {
        return kind == TimerKind.WARN ? warnAt : dueAt;
    }
}
