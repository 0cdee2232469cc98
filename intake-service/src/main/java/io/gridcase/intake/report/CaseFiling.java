package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** 立案: gives a report its case number and says so. Works in the transaction of whoever files. */
@ApplicationScoped
class CaseFiling {

    private static final Logger LOG = Logger.getLogger(CaseFiling.class);

    private final Reports reports;
    private final CaseNumbers caseNumbers;
    private final CaseEvents events;
    private final Clock clock;

    CaseFiling(Reports reports, CaseNumbers caseNumbers, CaseEvents events, Clock clock) {
        this.reports = reports;
        this.caseNumbers = caseNumbers;
        this.events = events;
        this.clock = clock;
    }

    /** Files what has just come in, and keeps it. */
    Uni<Void> fileNew(Report report) {
        return file(report, report.classification(), Filing.SYSTEM, () -> reports.add(report));
    }

    /** Files what was here before, on this classification. */
    Uni<Void> file(Report report, Classification decided, String filedBy) {
        return file(report, decided, filedBy, () -> Uni.createFrom().voidItem());
    }

    private Uni<Void> file(Report report, Classification decided, String filedBy, Supplier<Uni<Void>> keep) {
        var now = clock.instant();
        return caseNumbers
                .next(report.place().grid().county(), now)
                .map(number -> report.file(decided, new Filing(number, filedBy, now)))
                .call(filed -> keep.get())
                .call(events::publish)
                .invoke(filed ->
                        LOG.infof("case %s filed from report %s", filed.filing().number(), filed.reportId()))
                .replaceWithVoid();
    }
}
