package io.gridcase.dispatch.changerequest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All change requests. */
public interface ChangeRequests {

    /** Where a page begins: behind this row. */
    record Position(Instant askedAt, UUID id) {}

    Uni<Void> add(ChangeRequest request);

    Uni<Optional<ChangeRequest>> known(UUID id);

    /** Fails with {@link UnknownChangeRequest} when the scope does not reach it. */
    Uni<ChangeRequest> of(UUID id, AssignmentScope scope);

    /** Which case it is about, so that its assignment can be locked first; fails as {@link #of} does. */
    Uni<CaseNumber> caseOf(UUID id, AssignmentScope scope);

    /** Locked until the transaction ends; lock the assignment first. */
    Uni<ChangeRequest> toChange(UUID id);

    /** The one that nobody has decided yet, locked. */
    Uni<Optional<ChangeRequest>> openOf(CaseNumber caseNumber);

    /** The oldest first. */
    Uni<List<ChangeRequest>> list(ChangeRequestFilter filter, Optional<Position> after, int size);
}
