package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;

/**
 * Another department is responsible than before.
 *
 * @param round the dispatch that {@code from} had
 * @param reassignmentCount how often this case has been reassigned, this time included
 */
public record AssignmentReassigned(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode from,
        int round,
        Reassignment reassignment,
        int reassignmentCount)
        implements AssignmentEvent {

    /** What the department itself is told that has it no more. */
    public AssignmentWithdrawn withdrawn() {
        return new AssignmentWithdrawn(caseNumber, from, round, reassignment.reason(), reassignment.at());
    }
}
