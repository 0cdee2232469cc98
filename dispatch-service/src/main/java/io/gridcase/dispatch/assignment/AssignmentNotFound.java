package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.NotFound;

/** No such assignment within the caller's reach. */
public class AssignmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AssignmentNotFound(CaseNumber caseNumber) {
        super("assignment-not-found", "未找到派遣任务 / No such assignment", "there is no assignment for case " + caseNumber);
    }
}
