package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 不予立案: the centre decides that a report becomes no case, and says why. */
@ApplicationScoped
public class RejectReport {

    private static final Logger LOG = Logger.getLogger(RejectReport.class);

    private final Reports reports;
    private final Clock clock;

    RejectReport(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Report> reject(UUID id, ExpectedVersion seen, String reason, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .invoke(report -> report.reject(new Rejection(null, reason, officer.username(), clock.instant())))
                .invoke(report -> LOG.infof("report %s rejected", report.id()));
    }
}
