package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;

/**
 * 挂账 or 缓办: the clock stands still.
 *
 * @param pauseCount how often this case has been paused for this kind of reason, this time included
 */
public record AssignmentPaused(
        CaseNumber caseNumber, GridCode gridCode, DepartmentCode department, Grant grant, Pause pause, int pauseCount)
        implements AssignmentEvent {}
