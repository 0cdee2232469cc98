package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;

/** 处置反馈: the department says that it is solved; closes nothing. */
public record AssignmentHandled(CaseNumber caseNumber, GridCode gridCode, DepartmentCode department, Handling handling)
        implements AssignmentEvent {}
