package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Ties two locked reports together or apart; fails with {@link RootMoved} when the root was another one meanwhile. */
@ApplicationScoped
class MergeLocked {

    private static final Logger LOG = Logger.getLogger(MergeLocked.class);

    private final MergedReports merged;
    private final ReportMerging merging;

    MergeLocked(MergedReports merged, ReportMerging merging) {
        this.merged = merged;
        this.merging = merging;
    }

    @WithTransaction
    Uni<Report> merge(UUID id, UUID into, ExpectedVersion seen, Caller officer) {
        return merged.rootOf(into)
                .chain(root -> merged.locked(id, root, officer.areas())
                        .invoke(both -> both.get(id).requireVersion(seen))
                        .chain(both -> merge(both.get(id), both.get(root), officer)));
    }

    private Uni<Report> merge(Report report, Report root, Caller officer) {
        if (root.state() == ReportState.MERGED) {
            throw new RootMoved();
        }
        return merging.merge(report, root, officer.username()).replaceWith(report);
    }

    @WithTransaction
    Uni<Report> unmerge(UUID id, ExpectedVersion seen, Caller officer) {
        return merged.rootOf(id)
                .chain(root -> merged.locked(id, root, officer.areas())
                        .map(both -> both.get(id))
                        .invoke(report -> report.requireVersion(seen))
                        .invoke(report -> requireRoot(report, root)))
                .invoke(Report::unmerge)
                .invoke(report -> LOG.infof("report %s stands alone again", report.id()));
    }

    private static void requireRoot(Report report, UUID locked) {
        if (!report.way().id().equals(locked)) {
            throw new RootMoved();
        }
    }
}
