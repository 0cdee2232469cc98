package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock goes on.
 *
 * @param pause the one that has ended
 * @param by staff code, or {@code system} when its time was over
 * @param deadline with what was unused; absent without a limit
 */
public record AssignmentResumed(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Pause pause,
        String by,
        Instant at,
        @Nullable GrantedDeadline deadline)
        implements AssignmentEvent {}
