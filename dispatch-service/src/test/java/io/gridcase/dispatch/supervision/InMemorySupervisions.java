package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reminders and supervisions without a database; lists are not asked of it. */
final class InMemorySupervisions implements Supervisions {

    final Map<UUID, Supervision> rows = new LinkedHashMap<>();

    @Override
    public Uni<Void> add(Supervision supervision) {
        rows.put(supervision.id(), supervision);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> contains(UUID id) {
        return Uni.createFrom().item(rows.containsKey(id));
    }

    @Override
    public Uni<Supervision> of(CaseNumber caseNumber, UUID id) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(rows.get(id)).orElseThrow(() -> new SupervisionNotFound(id)));
    }

    @Override
    public Uni<Optional<Instant>> lastReminder(CaseNumber caseNumber, String by) {
        return Uni.createFrom()
                .item(rows.values().stream()
                        .map(Supervision::demand)
                        .filter(demand -> demand.level() == SupervisionLevel.REMIND)
                        .filter(demand -> demand.issuedBy().equals(by))
                        .map(Demand::issuedAt)
                        .max(Instant::compareTo));
    }

    @Override
    public Uni<List<Supervision>> list(CaseNumber caseNumber, Optional<Position> after, int size) {
        throw new UnsupportedOperationException();
    }
}
