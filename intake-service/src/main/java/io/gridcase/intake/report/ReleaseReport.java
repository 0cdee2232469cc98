package io.gridcase.intake.report;

import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives a claimed report back to the queue; a shift leader may do that for an officer who has gone. */
@ApplicationScoped
public class ReleaseReport {

    private static final Logger LOG = Logger.getLogger(ReleaseReport.class);

    private final Reports reports;

    ReleaseReport(Reports reports) {
        this.reports = reports;
    }

    /** Without a version, for giving back twice is no harm. Fails with {@link ClaimedByAnother}. */
    @WithTransaction
    public Uni<Report> release(UUID id, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> {
                    if (!officer.has(Roles.SHIFT_LEADER)) {
                        report.requireNotClaimedByAnother(officer.username());
                    }
                    report.release();
                })
                .invoke(report -> LOG.infof("report %s released by %s", report.id(), officer.username()));
    }
}
