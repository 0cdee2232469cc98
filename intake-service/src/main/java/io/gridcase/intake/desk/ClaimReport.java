package io.gridcase.intake.desk;

import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.Reports;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 领取: an officer picks one report out of the queue, be it the next or not. */
@ApplicationScoped
public class ClaimReport {

    private static final Logger LOG = Logger.getLogger(ClaimReport.class);

    private final Reports reports;
    private final DeskConfig config;
    private final Clock clock;

    ClaimReport(Reports reports, DeskConfig config, Clock clock) {
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    /** Claimed again by the same officer it is theirs for the whole time again. Fails with {@link AlreadyClaimed}. */
    @WithTransaction
    public Uni<Waiting> claim(UUID id, Caller officer) {
        return reports.toDecide(id, officer.areas()).map(report -> claim(report, officer.username(), clock.instant()));
    }

    /** A report that is locked already, as {@link #claim(UUID, Caller)} does. */
    Waiting claim(Report report, String officer, Instant now) {
        Waiting.of(report, now, config.claimLasts()).requireFreeFor(officer);
        report.claim(officer, now);
        LOG.infof("report %s claimed by %s", report.id(), officer);
        return Waiting.of(report, now, config.claimLasts());
    }
}
