package io.gridcase.intake.open311.persistence;

import io.gridcase.intake.open311.Span;
import io.gridcase.intake.open311.Update;
import io.gridcase.intake.open311.UpdateStatus;
import io.gridcase.intake.open311.Updates;
import io.gridcase.intake.open311.Viewer;
import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.StepKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Updates in the database, both ways. */
@ApplicationScoped
class StoredUpdates implements Updates {

    static final String STEPS = """
            select report_id, id, step, at, department, due_at, note,
                case when %1$s and cardinality(photos) > 0 and (
                    select root.state
                    from report r join report root on root.id = coalesce(r.merged_into, r.id)
                    where r.id = s.report_id) %2$s
                then array_to_string(photos, ',') end
            from report_step s
            where at between :from and :to and (%1$s or reported_by = :viewer)
            order by at, report_id, id limit 1000
            """.formatted(Everybody.MAY_READ, Everybody.MAY_LOOK);

    private static final String OWN = "select id from report where id = :report and reported_by = :sender";

    private static final String ADD = """
            insert into client_update (client, update_id, report_id, status, description, updated_at, received_at)
            values (:client, :updateId, :report, :status, :description, :updatedAt, :receivedAt)
            on conflict (client, update_id) do nothing
            """;

    private static final String OF_REPORT = """
            select update_id, report_id, status, description, updated_at
            from client_update where report_id = :report order by received_at, update_id
            """;

    private final Clock clock;

    StoredUpdates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<Step>> steps(Span span, Viewer viewer) {
        return session()
                .chain(session -> session.createNativeQuery(STEPS, Object[].class)
                        .setParameter("from", span.from())
                        .setParameter("to", span.to())
                        .setParameter("viewer", viewer.reporter())
                        .getResultList())
                .map(rows -> rows.stream().map(StoredUpdates::step).toList());
    }

    @Override
    public Uni<Optional<UUID>> own(String reportId, String sender) {
        return ReportIds.of(reportId)
                .map(id -> own(id, sender).map(Optional::ofNullable))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Uni<@Nullable UUID> own(UUID reportId, String sender) {
        return session()
                .chain(session -> session.createNativeQuery(OWN, UUID.class)
                        .setParameter("report", reportId)
                        .setParameter("sender", sender)
                        .getSingleResultOrNull());
    }

    @Override
    public Uni<Void> add(Update said, String client) {
        return session()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("client", client)
                        .setParameter("updateId", said.updateId())
                        .setParameter("report", said.reportId())
                        .setParameter("status", said.status().word())
                        .setParameter("description", said.description())
                        .setParameter("updatedAt", said.updatedAt())
                        .setParameter("receivedAt", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Update>> of(UUID reportId) {
        return session()
                .chain(session -> session.createNativeQuery(OF_REPORT, Object[].class)
                        .setParameter("report", reportId)
                        .getResultList())
                .map(rows -> rows.stream().map(StoredUpdates::update).toList());
    }

    private static Step step(Object[] row) {
        return new Step(
                (UUID) row[0],
                (String) row[1],
                StepKind.valueOf((String) row[2]),
                Rows.instant(row[3]),
                (String) row[4],
                Rows.instantOrNull(row[5]),
                (String) row[6],
                row[7] == null ? List.of() : Rows.list((String) row[7], ","));
    }

    private static Update update(Object[] row) {
        return new Update(
                (String) row[0],
                (UUID) row[1],
                UpdateStatus.of((String) row[2]),
                (String) row[3],
                Rows.instant(row[4]));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
