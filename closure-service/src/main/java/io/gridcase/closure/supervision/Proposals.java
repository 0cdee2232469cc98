package io.gridcase.closure.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Steps that rules hold to be due. */
public interface Proposals {

    Uni<Void> add(Proposal proposal);

    /** Wherever it is; its case is locked. */
    Uni<Optional<Proposal>> of(UUID id);

    /** One within these areas, after the row of its case was locked. */
    Uni<Optional<Proposal>> lock(UUID id, AreaScope scope);

    Uni<List<Proposal>> openOf(CaseNumber caseNumber);

    Uni<List<Proposal>> list(SupervisionFilter filter, ProposalState state, Optional<Position> after, int atMost);

    /** Whether one of that level waits for a decision. */
    default Uni<Boolean> isOpen(CaseNumber caseNumber, SupervisionLevel level) {
        return openOf(caseNumber).map(open -> open.stream().anyMatch(proposal -> proposal.level() == level));
    }
}
