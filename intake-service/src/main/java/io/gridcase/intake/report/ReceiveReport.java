package io.gridcase.intake.report;

import io.gridcase.code.Stage;
import io.gridcase.intake.catalogue.ResolveClass;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Looks up what a sender says, in the catalogue and on the grid; all of that is in memory. */
@ApplicationScoped
class ReceiveReport {

    private final ResolveClass classes;
    private final Places places;
    private final StageLimits limits;
    private final CheckAttributes attributes;
    private final Clock clock;

    ReceiveReport(ResolveClass classes, Places places, StageLimits limits, CheckAttributes attributes, Clock clock) {
        this.classes = classes;
        this.places = places;
        this.limits = limits;
        this.attributes = attributes;
        this.clock = clock;
    }

    /** @param missing ids of the photos that it names and that are not here yet */
    Uni<Report> receive(NewReport said, List<String> missing, Sender sender) {
        return limits.of(Stage.DECISION)
                .invoke(said::requirePhoto)
                .map(limit -> Arrival.of(said.phone(), clock.instant(), limit))
                .chain(arrival -> receipt(said, missing, sender, arrival))
                .map(receipt -> new Report(said, sender, receipt));
    }

    private Uni<Receipt> receipt(NewReport said, List<String> missing, Sender sender, Arrival arrival) {
        var place = places.of(said.where());
        return classes.reported(said.given(), arrival.reportedAt())
                .invoke(found -> attributes.check(found.id(), said.evidence().attributes(), arrival.reportedAt()))
                .map(found -> new Receipt(
                        found.classification(said.conditionNo()),
                        place,
                        places.outsideOwnArea(place, sender, arrival.receivedAt()),
                        arrival,
                        missing));
    }
}
