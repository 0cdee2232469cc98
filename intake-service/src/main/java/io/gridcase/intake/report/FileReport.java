package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 立案 by the centre: decides the condition, and corrects the class where the reporter took the wrong one. */
@ApplicationScoped
public class FileReport {

    private final Reports reports;
    private final ResolveClass classes;
    private final CaseFiling filing;

    FileReport(Reports reports, ResolveClass classes, CaseFiling filing) {
        this.reports = reports;
        this.classes = classes;
        this.filing = filing;
    }

    @WithTransaction
    public Uni<Report> file(UUID id, ExpectedVersion seen, FilingDecision decision, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> classes.decided(decision.classOf(report), report.reportedAt())
                        .map(found -> found.classification(decision.conditionNo()))
                        .chain(decided -> filing.file(report, decided, officer.username())));
    }
}
