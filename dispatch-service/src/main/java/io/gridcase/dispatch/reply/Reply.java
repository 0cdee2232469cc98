package io.gridcase.dispatch.reply;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.Rework;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import java.util.List;
import java.util.Optional;

/**
 * Which assignment a department answers, and who there.
 *
 * @param round of the assignment that was issued to it
 * @param reworkCount of the same; together they name one issue of the assignment
 * @param by code of a person, known to the department alone
 */
public record Reply(CaseNumber caseNumber, DepartmentCode department, int round, int reworkCount, String by) {

    private static final AreaScope NOWHERE = new AreaScope(List.of());

    /** A department's own system reaches what its handlers reach. */
    AssignmentScope scope() {
        return new AssignmentScope(NOWHERE, Optional.of(department.value()));
    }

    /** What the department assists with. */
    AssignmentScope assisting() {
        return new AssignmentScope(NOWHERE, Optional.empty(), Optional.of(department.value()));
    }

    /**
     * @param reach how far the act may reach
     * @throws StaleReply when the assignment was issued again since
     */
    Act actOn(Assignment current, AssignmentScope reach) {
        var reworks = current.rework().map(Rework::reworkCount).orElse(0);
        if (round != current.round() || reworkCount != reworks) {
            throw new StaleReply(this, current.round(), reworks);
        }
        return new Act(caseNumber, new ExpectedVersion(current.version()), reach, signature());
    }

    /** Says where the code is known, so that nobody takes it for that of a member of the city's staff. */
    private String signature() {
        return by + "@" + department;
    }
}
