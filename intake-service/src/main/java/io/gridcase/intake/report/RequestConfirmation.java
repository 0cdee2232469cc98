package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 核实指令: has somebody look on site before the centre decides. */
@ApplicationScoped
public class RequestConfirmation {

    private final Reports reports;
    private final ConfirmationTasks tasks;

    RequestConfirmation(Reports reports, ConfirmationTasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
    }

    @WithTransaction
    public Uni<Report> request(UUID id, ExpectedVersion seen, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> request(report, officer.username()));
    }

    Uni<Void> request(Report report, String requestedBy) {
        return Uni.createFrom()
                .voidItem()
                .invoke(report::requestConfirmation)
                .chain(() -> tasks.open(report, requestedBy));
    }
}
