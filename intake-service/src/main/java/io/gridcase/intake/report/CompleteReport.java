package io.gridcase.intake.report;

import io.gridcase.code.Stage;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 照片到齐: a report takes up its photos, and with the last of them goes on as if it came only now. */
@ApplicationScoped
class CompleteReport {

    private static final Logger LOG = Logger.getLogger(CompleteReport.class);

    private final Reports reports;
    private final StageLimits limits;
    private final SettleReport settling;
    private final Clock clock;

    CompleteReport(Reports reports, StageLimits limits, SettleReport settling, Clock clock) {
        this.reports = reports;
        this.limits = limits;
        this.settling = settling;
        this.clock = clock;
    }

    /** Photos for which the report does not wait change nothing. */
    @WithTransaction
    Uni<Report> take(UUID id, Collection<String> photos) {
        return limits.of(Stage.DECISION)
                .chain(limit -> reports.locked(id)
                        .call(report ->
                                report.photosArrived(photos, clock.instant().plus(limit))
                                        ? goOn(report)
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> goOn(Report report) {
        LOG.infof("report %s has all its photos", report.id());
        return settling.settle(report);
    }
}
