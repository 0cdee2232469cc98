package io.gridcase.closure.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Steps that were taken. */
public interface Supervisions {

    Uni<Void> add(Supervision supervision);

    Uni<Optional<Supervision>> find(UUID id, AreaScope scope);

    /** The same, after the row of its case was locked. */
    Uni<Optional<Supervision>> lock(UUID id, AreaScope scope);

    /** All of a case, in the order in which they were issued. */
    Uni<List<Supervision>> of(CaseNumber caseNumber);

    /** Newest first. */
    Uni<List<Supervision>> list(
            SupervisionFilter filter, Optional<Standing> standing, Instant now, Optional<Position> after, int atMost);
}
