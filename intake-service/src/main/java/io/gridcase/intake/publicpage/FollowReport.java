package io.gridcase.intake.publicpage;

import io.gridcase.intake.progress.Steps;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Reports;
import io.gridcase.intake.secret.Secret;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows a report to whoever has its link. */
@ApplicationScoped
public class FollowReport {

    private final Links links;
    private final Reports reports;
    private final Steps steps;

    FollowReport(Links links, Reports reports, Steps steps) {
        this.links = links;
        this.reports = reports;
        this.steps = steps;
    }

    /** Fails with {@link UnknownLink}. */
    @WithSession
    public Uni<FollowedReport> behind(Secret token) {
        return links.reportOf(token.hash()).chain(this::of);
    }

    /** Fails with {@link UnknownLink}. */
    @WithSession
    public Uni<FollowedReport> of(UUID reportId) {
        return reports.find(reportId)
                .map(found -> found.orElseThrow(UnknownLink::new))
                .chain(report -> steps.of(reportId)
                        .chain(taken ->
                                links.satisfaction(reportId).map(said -> new FollowedReport(report, taken, said))));
    }

    /** How to reach its reporter; personal data, only to be handed on to a report of the same person. */
    @WithSession
    Uni<Optional<ReporterContact>> contact(UUID reportId) {
        return links.contact(reportId);
    }
}
