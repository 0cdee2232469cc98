package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;

/**
 * 回退: "not mine", says the department.
 *
 * @param round the dispatch that was refused
 * @param returnCount how often this case has been returned, this time included
 * @param assisting departments that were to help, and have nothing to do any more either
 */
public record AssignmentReturned(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        int round,
        String returnedBy,
        Instant returnedAt,
        String reason,
        int returnCount,
        List<DepartmentCode> assisting)
        implements AssignmentEvent {

    public AssignmentReturned {
        assisting = List.copyOf(assisting);
    }

    /** What those are told that were to help. */
    public AssignmentWithdrawn withdrawn() {
        return new AssignmentWithdrawn(caseNumber, assisting, round, reason, returnedAt);
    }
}
