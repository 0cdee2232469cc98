package io.gridcase.intake.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks reports up. */
@ApplicationScoped
public class FindReports {

    private final Reports reports;

    FindReports(Reports reports) {
        this.reports = reports;
    }

    @WithSession
    public Uni<Report> visible(UUID id, Visibility to) {
        return reports.visible(id, to);
    }

    @WithSession
    public Uni<List<Report>> page(ReportQuery query) {
        return reports.page(query);
    }
}
