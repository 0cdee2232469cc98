package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 派遣: a department is responsible and its clock runs.
 *
 * @param returnUntil 拒签时限; absent of cases that were dispatched before there was one
 * @param finallyAssigned whether a supervisor decided so, and a return is refused
 */
public record CaseDispatched(
        CaseNumber caseNumber,
        FiledCase filed,
        int round,
        Dispatch dispatch,
        @Nullable GrantedDeadline deadline,
        @Nullable Instant returnUntil,
        boolean finallyAssigned)
        implements AssignmentEvent {

    /** What the department itself is told. */
    public AssignmentIssued issued() {
        return new AssignmentIssued(caseNumber, filed, round, dispatch, deadline, returnUntil, finallyAssigned, null);
    }
}
