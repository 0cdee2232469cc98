package io.gridcase.dispatch.supervision.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.dispatch.supervision.Supervision;
import io.gridcase.dispatch.supervision.SupervisionNotFound;
import io.gridcase.dispatch.supervision.Supervisions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminders and supervisions in their table. */
@ApplicationScoped
class SupervisionRepository implements Supervisions, PanacheRepositoryBase<Supervision, UUID> {

    @Override
    public Uni<Void> add(Supervision supervision) {
        return persist(supervision).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> contains(UUID id) {
        return count("id", id).map(rows -> rows > 0);
    }

    @Override
    public Uni<Supervision> of(CaseNumber caseNumber, UUID id) {
        return find("id = ?1 and caseNumber = ?2", id, caseNumber.value())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new SupervisionNotFound(id));
    }

    @Override
    public Uni<Optional<Instant>> lastReminder(CaseNumber caseNumber, String by) {
        return find(
                        "caseNumber = ?1 and demand.issuedBy = ?2 and demand.level = ?3 order by demand.issuedAt desc",
                        caseNumber.value(),
                        by,
                        SupervisionLevel.REMIND)
                .firstResult()
                .map(last -> Optional.ofNullable(last)
                        .map(reminder -> reminder.demand().issuedAt()));
    }

    @Override
    public Uni<List<Supervision>> list(CaseNumber caseNumber, Optional<Position> after, int size) {
        var last = after.orElse(new Position(Instant.EPOCH, new UUID(0, 0)));
        return find(
                        "caseNumber = ?1 and (demand.issuedAt > ?2 or (demand.issuedAt = ?2 and id > ?3))"
                                + " order by demand.issuedAt, id",
                        caseNumber.value(),
                        last.issuedAt(),
                        last.id())
                .page(0, size)
                .list();
    }
}
