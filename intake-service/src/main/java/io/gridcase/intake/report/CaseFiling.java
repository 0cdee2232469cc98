package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.catalogue.Classification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 立案: gives a report its case number and says so. Works in the transaction of whoever files. */
@ApplicationScoped
class CaseFiling {

    private static final Logger LOG = Logger.getLogger(CaseFiling.class);

    private final CaseNumbers caseNumbers;
    private final CaseEvents events;
    private final Clock clock;

    CaseFiling(CaseNumbers caseNumbers, CaseEvents events, Clock clock) {
        this.caseNumbers = caseNumbers;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> file(Report report, Classification decided, String filedBy) {
        var now = clock.instant();
        return county(report)
                .chain(county -> caseNumbers.next(county, now))
                .map(number -> report.file(decided, new Filing(number, filedBy, now)))
                .call(events::publish)
                .invoke(filed ->
                        LOG.infof("case %s filed from report %s", filed.filing().number(), filed.reportId()))
                .replaceWithVoid();
    }

    /** 立案 by the rules of a report that is not kept yet; its number is drawn as it is. */
    CaseFiled draft(Report report) {
        return report.file(report.classification(), Filing.undrawn(clock.instant()));
    }

    void numbered(Report report, CaseNumber number) {
        report.numbered(number);
        LOG.infof("case %s filed from report %s", number, report.id());
    }

    private static Uni<String> county(Report report) {
        return Uni.createFrom()
                .item(() -> report.place().grid().orElseThrow(PlaceUnknown::new).county());
    }
}
