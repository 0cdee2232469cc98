package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
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
    private final Changes changes;

    FileReport(Reports reports, ResolveClass classes, CaseFiling filing, Changes changes) {
        this.reports = reports;
        this.classes = classes;
        this.filing = filing;
        this.changes = changes;
    }

    @WithTransaction
    public Uni<Report> file(UUID id, ExpectedVersion seen, FilingDecision decision, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> classes.decided(decision.classOf(report), report.reportedAt())
                        .map(found -> found.classification(decision.conditionNo()))
                        .chain(decided -> file(report, decided, officer.username())));
    }

    private Uni<Void> file(Report report, Classification decided, String officer) {
        var change = Change.of("classification", report.classification().inWords(), decided.inWords());
        return filing.file(report, decided, officer)
                .chain(() -> changes.note(report, change.stream().toList(), officer));
    }
}
