package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * 不予立案: the centre decides that a report becomes no case, and says why. Whoever is on the way to look at it is called
 * back.
 */
@ApplicationScoped
public class RejectReport {

    private static final Logger LOG = Logger.getLogger(RejectReport.class);

    /**
     * Why, as the officer says it.
     *
     * @param code of the city's list
     * @param note more about it, for the reporter
     */
    public record Grounds(String code, @Nullable String note) {}

    private final Reports reports;
    private final RejectReasons reasons;
    private final ConfirmationTasks tasks;
    private final Clock clock;

    RejectReport(Reports reports, RejectReasons reasons, ConfirmationTasks tasks, Clock clock) {
        this.reports = reports;
        this.reasons = reasons;
        this.tasks = tasks;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Report> reject(UUID id, ExpectedVersion seen, Grounds grounds, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> reasons.of(grounds.code())
                        .map(reason -> Rejection.of(reason, grounds.note(), officer.username(), clock.instant()))
                        .invoke(report::reject))
                .call(tasks::cancel)
                .invoke(report -> LOG.infof("report %s rejected as %s", report.id(), grounds.code()));
    }
}
