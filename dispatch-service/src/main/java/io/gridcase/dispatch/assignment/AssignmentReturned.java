package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;

/**
 * 回退: "not mine", says the department.
 *
 * @param round the dispatch that was refused
 * @param returnCount how often this case has been returned, this time included
 */
public record AssignmentReturned(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        int round,
        String returnedBy,
        Instant returnedAt,
        String reason,
        int returnCount)
        implements AssignmentEvent {}
