package io.gridcase.intake.progress;

import io.gridcase.intake.report.Reports;
import io.gridcase.intake.report.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells those who may see a report how far it has come. */
@ApplicationScoped
public class TellSteps {

    private final Reports reports;
    private final Steps steps;

    TellSteps(Reports reports, Steps steps) {
        this.reports = reports;
        this.steps = steps;
    }

    /** Fails with {@code UnknownReport}. */
    @WithSession
    public Uni<List<Step>> of(UUID reportId, Visibility to) {
        return reports.visible(reportId, to).chain(report -> steps.of(report.id()));
    }
}
