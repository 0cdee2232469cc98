package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import org.jspecify.annotations.Nullable;

/** 派遣: a department is responsible and its clock runs. */
public record CaseDispatched(
        CaseNumber caseNumber,
        FiledCase filed,
        int round,
        Dispatch dispatch,
        @Nullable GrantedDeadline deadline) implements AssignmentEvent {

    /** What the department itself is told. */
    public AssignmentIssued issued() {
        return new AssignmentIssued(caseNumber, filed, round, dispatch, deadline, null);
    }
}
