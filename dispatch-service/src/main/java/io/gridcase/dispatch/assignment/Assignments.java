package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All assignments. */
public interface Assignments {

    Uni<Void> add(Assignment assignment);

    Uni<Boolean> contains(CaseNumber caseNumber);

    /** Fails with {@link AssignmentNotFound} when the scope does not reach it. */
    Uni<Assignment> of(CaseNumber caseNumber, AssignmentScope scope);

    /** The same, its row locked until the transaction ends: of two acts at once the second sees what the first did. */
    Uni<Assignment> toChange(CaseNumber caseNumber, AssignmentScope scope);

    /** For what another service says, which knows no scope. */
    Uni<Assignment> toChange(CaseNumber caseNumber);

    /** Some of those that a department has, not struck off yet, their rows locked until the transaction ends. */
    Uni<List<Assignment>> toTransfer(DepartmentCode department, int most);

    /** All of these, locked. */
    Uni<List<Assignment>> allToChange(Collection<CaseNumber> caseNumbers);

    /** The most urgent first, those without a deadline last. */
    Uni<List<Assignment>> list(AssignmentFilter filter, Instant now, Slice slice);

    /** What waits for somebody to decide who is responsible in these areas, the longest first. */
    Uni<List<Assignment>> awaiting(AssignmentState decision, AreaScope areas, Optional<HoldReason> reason, Slice slice);
}
