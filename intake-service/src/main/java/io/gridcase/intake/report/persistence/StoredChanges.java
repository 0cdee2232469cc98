package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Change;
import io.gridcase.intake.report.Changes;
import io.gridcase.intake.report.NotedChange;
import io.gridcase.intake.report.Report;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The history in its table. */
@ApplicationScoped
class StoredChanges implements Changes, PanacheRepositoryBase<ReportChangeRow, ReportChangeRow.Key> {

    private final Clock clock;

    StoredChanges(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Void> note(Report report, List<Change> changes, String changedBy) {
        return Panache.getSession()
                // Only the write tells the new version.
                .call(Mutiny.Session::flush)
                .chain(session -> session.persistAll(rows(report, changes, changedBy)));
    }

    private Object[] rows(Report report, List<Change> changes, String changedBy) {
        return changes.stream()
                .map(change -> new NotedChange(report.version(), change, changedBy, clock.instant()))
                .map(noted -> new ReportChangeRow(report.id(), noted))
                .toArray();
    }

    @Override
    public Uni<List<NotedChange>> historyOf(UUID reportId) {
        return list("key.reportId = ?1 order by key.version, key.field", reportId)
                .map(rows -> rows.stream().map(ReportChangeRow::noted).toList());
    }
}
