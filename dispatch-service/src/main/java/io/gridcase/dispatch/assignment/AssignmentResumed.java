package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;

/**
 * The clock goes on.
 *
 * @param pause the one that has ended
 * @param by staff code, or {@code system} when its time was over
 * @param deadline with what was unused; without a dueAt when there is no limit
 */
public record AssignmentResumed(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Pause pause,
        String by,
        Instant at,
        GrantedDeadline deadline)
        implements AssignmentEvent {}
