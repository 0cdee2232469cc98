package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.timelimit.GrantedDeadline;

/**
 * 延期: one more limit.
 *
 * @param extensionCount how often this department has been given more time, this time included
 */
public record DeadlineExtended(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Grant grant,
        int extensionCount,
        GrantedDeadline deadline)
        implements AssignmentEvent {}
