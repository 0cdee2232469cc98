package io.gridcase.intake.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks reports up. */
@ApplicationScoped
public class FindReports {

    private final Reports reports;
    private final MergedReports merged;

    FindReports(Reports reports, MergedReports merged) {
        this.reports = reports;
        this.merged = merged;
    }

    @WithSession
    public Uni<Report> visible(UUID id, Visibility to) {
        return reports.visible(id, to);
    }

    /** One report with those that go its way; whose they are is for the centre only. */
    @WithSession
    public Uni<ShownReport> shown(UUID id, Visibility to) {
        return reports.visible(id, to)
                .chain(report -> merged.of(id)
                        .map(members -> to.areas().covers(report.place().areaCode()) ? members : members.countOnly())
                        .map(members -> new ShownReport(report, members)));
    }

    /** Whoever asks; for those who have sent it themselves. */
    @WithSession
    Uni<Optional<Report>> known(UUID id) {
        return reports.find(id);
    }

    @WithSession
    public Uni<List<Report>> page(ReportQuery query) {
        return reports.page(query);
    }
}
