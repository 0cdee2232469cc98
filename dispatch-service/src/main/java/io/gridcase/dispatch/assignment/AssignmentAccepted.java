package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;

/** 签收: the department takes the assignment on. */
public record AssignmentAccepted(
        CaseNumber caseNumber, GridCode gridCode, DepartmentCode department, Acceptance acceptance)
        implements AssignmentEvent {}
