package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.intake.grid.Grids;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.grid.GridCell;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 定位: the centre finds the place of a report that had only an address, or a wrong point. */
@ApplicationScoped
public class PlaceReport {

    private static final Logger LOG = Logger.getLogger(PlaceReport.class);

    /** Where it is: a position, or the grid alone, whose middle then stands for it. */
    public sealed interface Finding {

        record At(GivenPosition position) implements Finding {}

        record Within(GridCode grid) implements Finding {}
    }

    private final Reports reports;
    private final Places places;
    private final Grids grids;
    private final Changes changes;
    private final SettleReport settling;

    PlaceReport(Reports reports, Places places, Grids grids, Changes changes, SettleReport settling) {
        this.reports = reports;
        this.places = places;
        this.grids = grids;
        this.changes = changes;
        this.settling = settling;
    }

    /** A report that had no place before is then settled by the rules as if it had just come in. */
    @WithTransaction
    public Uni<Report> place(UUID id, ExpectedVersion seen, Finding finding, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> move(report, found(report, finding).placedBy(officer.username()), officer.username()))
                .invoke(report -> LOG.infof(
                        "report %s placed in %s by %s",
                        report.id(), report.place().areaCode(), officer.username()));
    }

    private Uni<Void> move(Report report, ReportedPlace found, String officer) {
        boolean first = report.place().grid().isEmpty();
        return changes.note(report, report.moveTo(found), officer)
                .chain(() -> first && report.state() == ReportState.RECEIVED
                        ? settling.settle(report)
                        : Uni.createFrom().voidItem());
    }

    private ReportedPlace found(Report report, Finding finding) {
        return places.of(new Whereabouts(position(finding), report.place().address()));
    }

    private GivenPosition position(Finding finding) {
        return finding instanceof Finding.Within within
                ? middleOf(cell(within.grid()))
                : ((Finding.At) finding).position();
    }

    private GridCell cell(GridCode grid) {
        return grids.index().of(grid).orElseThrow(() -> new UnknownGrid(grid));
    }

    private static GivenPosition middleOf(GridCell cell) {
        return new GivenPosition(cell.centre().longitude(), cell.centre().latitude(), Crs.WGS84, null);
    }
}
