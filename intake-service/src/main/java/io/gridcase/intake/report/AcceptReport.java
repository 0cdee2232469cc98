package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ResolveClass;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks a report up in the catalogue and on the grid, keeps it and does what the rules say. */
@ApplicationScoped
public class AcceptReport {

    private static final Logger LOG = Logger.getLogger(AcceptReport.class);

    private final Reports reports;
    private final ResolveClass classes;
    private final Places places;
    private final StageLimits limits;
    private final SettleReport settling;
    private final Clock clock;

    AcceptReport(
            Reports reports,
            ResolveClass classes,
            Places places,
            StageLimits limits,
            SettleReport settling,
            Clock clock) {
        this.reports = reports;
        this.classes = classes;
        this.places = places;
        this.limits = limits;
        this.settling = settling;
        this.clock = clock;
    }

    @WithTransaction
    /** @param missing ids of the photos that it names and that are not here yet */
    public Uni<Accepted> accept(NewReport said, List<String> missing, Sender sender) {
        return reports.find(said.id())
                .chain(known ->
                        known.map(report -> again(report, sender)).orElseGet(() -> first(said, missing, sender)));
    }

    private static Uni<Accepted> again(Report report, Sender sender) {
        return report.reportedBy().equals(sender.id())
                ? Uni.createFrom().item(new Accepted(report, true))
                : Uni.createFrom().failure(new ReportIdTaken());
    }

    private Uni<Accepted> first(NewReport said, List<String> missing, Sender sender) {
        said.requirePhoto();
        return limits.of(Stage.DECISION)
                .map(limit -> Arrival.of(said.phone(), clock.instant(), limit))
                .chain(arrival -> receipt(said, missing, sender, arrival))
                .map(receipt -> new Report(said, sender, receipt))
                .call(report -> reports.add(report, said.contact()))
                .invoke(report -> LOG.infof(
                        "report %s received in %s", report.id(), report.place().areaCode()))
                .call(settling::settle)
                .map(report -> new Accepted(report, false));
    }

    private Uni<Receipt> receipt(NewReport said, List<String> missing, Sender sender, Arrival arrival) {
        var place = places.of(said.where());
        return classes.reported(said.given(), arrival.reportedAt())
                .map(found -> new Receipt(
                        found.classification(said.conditionNo()),
                        place,
                        places.outsideOwnArea(place, sender, arrival.receivedAt()),
                        arrival,
                        missing));
    }
}
