package io.gridcase.intake.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows what was corrected in a report. */
@ApplicationScoped
public class ShowChanges {

    private final Reports reports;
    private final Changes changes;

    ShowChanges(Reports reports, Changes changes) {
        this.reports = reports;
        this.changes = changes;
    }

    @WithSession
    public Uni<List<NotedChange>> of(UUID id, Visibility to) {
        return reports.visible(id, to).chain(report -> changes.historyOf(report.id()));
    }
}
