package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 合并: sends a report and its members the way of another. Works in the transaction of whoever holds both locked. */
@ApplicationScoped
class ReportMerging {

    private static final Logger LOG = Logger.getLogger(ReportMerging.class);

    private final MergedReports merged;
    private final ConfirmationTasks tasks;
    private final Clock clock;

    ReportMerging(MergedReports merged, ConfirmationTasks tasks, Clock clock) {
        this.merged = merged;
        this.tasks = tasks;
        this.clock = clock;
    }

    Uni<Void> merge(Report report, Report root, String mergedBy) {
        report.merge(root, new Merge(mergedBy, clock.instant()));
        LOG.infof("report %s merged into %s by %s", report.id(), root.id(), mergedBy);
        return tasks.cancel(report).chain(() -> merged.move(report, root));
    }
}
