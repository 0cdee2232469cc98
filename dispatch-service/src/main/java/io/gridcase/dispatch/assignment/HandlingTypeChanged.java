package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import org.jspecify.annotations.Nullable;

/**
 * 更改处理类型: another column of limits counts, from the original start of the clock.
 *
 * @param deadline absent when the new type knows no limit
 */
public record HandlingTypeChanged(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Grant grant,
        HandlingType handlingType,
        @Nullable Project project,
        GrantedDeadline deadline)
        implements AssignmentEvent {}
