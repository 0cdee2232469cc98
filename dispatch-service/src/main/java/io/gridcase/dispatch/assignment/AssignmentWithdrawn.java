package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Instant;
import java.util.List;

/** These departments have nothing to do any more: the case was voided, returned or given to somebody else. */
public record AssignmentWithdrawn(
        CaseNumber caseNumber, List<DepartmentCode> departments, int round, String reason, Instant withdrawnAt)
        implements AssignmentEvent {}
