package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.timelimit.DeadlineCause;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.GrantedDeadline;

/** Calendar or working hours changed, and with them a deadline. */
public record DeadlineRecomputed(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        RecomputationOrder order,
        GrantedDeadline before,
        GrantedDeadline deadline)
        implements AssignmentEvent {

    DeadlineChange change() {
        return new DeadlineChange(
                caseNumber, DeadlineCause.RECOMPUTED, order.by(), order.at(), order.reason(), before, deadline);
    }
}
