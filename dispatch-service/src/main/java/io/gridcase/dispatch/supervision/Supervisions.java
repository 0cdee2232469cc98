package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reminders and supervisions. */
public interface Supervisions {

    /** Where a row stands in the list of its case. */
    record Position(Instant issuedAt, UUID id) {}

    Uni<Void> add(Supervision supervision);

    Uni<Boolean> contains(UUID id);

    /** Fails with {@link SupervisionNotFound}. */
    Uni<Supervision> of(CaseNumber caseNumber, UUID id);

    /** When this person last reminded of the case. */
    Uni<Optional<Instant>> lastReminder(CaseNumber caseNumber, String by);

    /** Of one case, the oldest first. */
    Uni<List<Supervision>> list(CaseNumber caseNumber, Optional<Position> after, int size);
}
