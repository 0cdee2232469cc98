package io.gridcase.intake.open311;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.progress.Step;
import io.gridcase.intake.report.Reports;
import io.gridcase.intake.report.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells clients what happened to requests, and takes what they say about theirs. */
@ApplicationScoped
public class ExchangeUpdates {

    private final Updates updates;
    private final Reports reports;

    ExchangeUpdates(Updates updates, Reports reports) {
        this.updates = updates;
        this.reports = reports;
    }

    @WithSession
    public Uni<List<Step>> tell(Span span, Viewer viewer) {
        return updates.steps(span, viewer);
    }

    /** The report that the client speaks of; fails with {@link NotInOpen311} when it did not send it. */
    @WithSession
    public Uni<UUID> named(String reportId, ApiClient client) {
        return updates.own(reportId, client.sender().id()).map(own -> own.orElseThrow(NotInOpen311::request));
    }

    /** Said again under the same id, the first counts. */
    @WithTransaction
    public Uni<Void> take(Update said, ApiClient client) {
        return updates.add(said, client.settings().code());
    }

    /** For the centre and the reporter; fails with {@code UnknownReport}. */
    @WithSession
    public Uni<List<Update>> of(UUID reportId, Visibility to) {
        return reports.visible(reportId, to).chain(report -> updates.of(report.id()));
    }
}
