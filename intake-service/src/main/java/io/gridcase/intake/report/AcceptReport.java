package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.Catalogue;
import io.gridcase.intake.grid.GridCell;
import io.gridcase.intake.grid.Grids;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Looks a report up in the catalogue and on the grid, files it if nothing is left to decide, and keeps it. */
@ApplicationScoped
public class AcceptReport {

    private static final Logger LOG = Logger.getLogger(AcceptReport.class);

    private final Reports reports;
    private final Catalogue catalogue;
    private final Grids grids;
    private final CaseFiling filing;
    private final Clock clock;

    AcceptReport(Reports reports, Catalogue catalogue, Grids grids, CaseFiling filing, Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.grids = grids;
        this.filing = filing;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Accepted> accept(NewReport said, Caller reporter) {
        return reports.find(said.id())
                .chain(known -> known.map(report -> again(report, reporter)).orElseGet(() -> first(said, reporter)));
    }

    private static Uni<Accepted> again(Report report, Caller sender) {
        return report.reportedBy().equals(sender.username())
                ? Uni.createFrom().item(new Accepted(report, true))
                : Uni.createFrom().failure(new ReportIdTaken());
    }

    private Uni<Accepted> first(NewReport said, Caller reporter) {
        return catalogue
                .of(said.classId())
                .chain(found -> grids.at(said.position().wgs84())
                        .map(grid -> new Report(said, reporter.username(), receipt(said, reporter, found, grid))))
                .call(this::keep)
                .invoke(report -> LOG.infof(
                        "report %s received in grid %s",
                        report.id(), report.place().gridCode()))
                .map(report -> new Accepted(report, false));
    }

    private Receipt receipt(NewReport said, Caller reporter, CaseClass found, GridCell grid) {
        return new Receipt(
                found.classification(said.conditionNo()),
                ReportedPlace.of(said.position(), said.address(), grid.code()),
                !reporter.areas().covers(grid.code().value()),
                clock.instant());
    }

    /** An inspector has seen it on site, so with a condition there is nothing left to decide. */
    private Uni<Void> keep(Report report) {
        return report.classification().decided() ? filing.fileNew(report) : reports.add(report);
    }
}
