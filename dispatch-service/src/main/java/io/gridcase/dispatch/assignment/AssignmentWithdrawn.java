package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Instant;

/** The department has nothing to do any more: the case was voided, or is another department's now. */
public record AssignmentWithdrawn(
        CaseNumber caseNumber, DepartmentCode department, int round, String reason, Instant withdrawnAt)
        implements AssignmentEvent {}
