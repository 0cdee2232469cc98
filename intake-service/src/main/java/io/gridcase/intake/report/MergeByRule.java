package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** 自动合并: makes one of a new report and an open one that is certainly the same. Works in the caller's transaction. */
@ApplicationScoped
class MergeByRule {

    private final SameProblems same;
    private final ReportMerging merging;

    MergeByRule(SameProblems same, ReportMerging merging) {
        this.same = same;
        this.merging = merging;
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
                .chain(found -> found.map(known -> aboutToBeFiled
                                        && known.filing().isEmpty()
                                ? merging.merge(known, report, Way.SYSTEM).replaceWith(false)
                                : merging.merge(report, known, Way.SYSTEM).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }
}
