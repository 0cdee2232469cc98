package io.gridcase.intake.report;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Keeps a new report and does what the rules say step by step, where something has to be looked up on the way. */
@ApplicationScoped
class KeepReport {

    private final Reports reports;
    private final SettleReport settling;

    KeepReport(Reports reports, SettleReport settling) {
        this.reports = reports;
        this.settling = settling;
    }

    @WithTransaction
    Uni<Report> keep(Report report, @Nullable ReporterContact contact) {
        return reports.add(report, contact).chain(() -> settling.settle(report)).replaceWith(report);
    }
}
