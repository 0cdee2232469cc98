package io.gridcase.intake.progress.persistence;

import io.gridcase.intake.progress.CaseStep;
import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.progress.Steps;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps in the database; the view {@code report_step} puts intake's own beside those heard. */
@ApplicationScoped
class StoredSteps implements Steps, PanacheRepositoryBase<CaseStep, UUID> {

    private static final String OF_REPORTS = """
            select report_id, id, step, at, department, due_at, note, array_to_string(photos, ',')
            from report_step where report_id in (:reports) order by at, id
            """;

    @Override
    public Uni<Void> add(CaseStep heard) {
        return persist(heard).replaceWithVoid();
    }

    @Override
    public Uni<List<Step>> of(UUID reportId) {
        return ofAll(List.of(reportId));
    }

    @Override
    public Uni<List<Step>> ofAll(List<UUID> reportIds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_REPORTS, Object[].class)
                        .setParameter("reports", reportIds)
                        .getResultList())
                .map(rows -> rows.stream().map(StoredSteps::step).toList());
    }

    private static Step step(Object[] row) {
        return new Step(
                (UUID) row[0],
                (String) row[1],
                StepKind.valueOf((String) row[2]),
                instant(row[3]),
                (String) row[4],
                row[5] == null ? null : instant(row[5]),
                (String) row[6],
                photos((String) row[7]));
    }

    /** What a native query gives for a timestamptz. */
    private static Instant instant(Object time) {
        return ((OffsetDateTime) time).toInstant();
    }

    private static List<String> photos(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(",")).toList();
    }
}
