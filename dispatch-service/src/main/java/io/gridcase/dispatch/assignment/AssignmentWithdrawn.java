package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;

/** The department has nothing to do any more: the case was voided. */
public record AssignmentWithdrawn(CaseNumber caseNumber, DepartmentCode department, int round, Voiding voiding)
        implements AssignmentEvent {}
