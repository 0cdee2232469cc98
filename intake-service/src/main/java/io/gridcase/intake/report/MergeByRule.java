package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 自动合并: makes one of a new report and an open one that is certainly the same. Works in the caller's transaction. */
@ApplicationScoped
class MergeByRule {

    private static final Logger LOG = Logger.getLogger(MergeByRule.class);

    private final SameProblems same;
    private final MergedReports merged;
    private final ConfirmationTasks tasks;
    private final Clock clock;

    MergeByRule(SameProblems same, MergedReports merged, ConfirmationTasks tasks, Clock clock) {
        this.same = same;
        this.merged = merged;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Whatever is further becomes the root: a report that is about to be filed takes up one that still waits. A promised
     * date is a matter between people, so such a report stays apart until one of them decides.
     *
     * @return whether the new report went the way of the open one
     */
    Uni<Boolean> merge(Report report, boolean aboutToBeFiled) {
        if (report.place().point().isEmpty() || report.source().promisedAt() != null) {
            return Uni.createFrom().item(false);
        }
        return same.sameAs(report)
                .chain(found -> found.map(
                                known -> aboutToBeFiled && known.filing().isEmpty()
                                        ? merge(known, report).replaceWith(false)
                                        : merge(report, known).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> merge(Report report, Report root) {
        report.merge(root, new Merge(Merge.SYSTEM, clock.instant()));
        LOG.infof("report %s merged into %s by rule", report.id(), root.id());
        return tasks.cancel(report).chain(() -> merged.move(report, root));
    }
}
