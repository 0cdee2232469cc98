package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What the rules do with a report that is complete, before any person looks at it. Works in the caller's transaction. */
@ApplicationScoped
class SettleReport {

    private final ChannelRules channels;
    private final MergeByRule merging;
    private final CaseFiling filing;
    private final Clock clock;

    SettleReport(ChannelRules channels, MergeByRule merging, CaseFiling filing, Clock clock) {
        this.channels = channels;
        this.merging = merging;
        this.filing = filing;
        this.clock = clock;
    }

    /** One that waits for photos is left alone. */
    Uni<Void> settle(Report report) {
        if (report.state() != ReportState.RECEIVED) {
            return Uni.createFrom().voidItem();
        }
        return channels.of(report.channel()).chain(rule -> settle(report, rule));
    }

    private Uni<Void> settle(Report report, ChannelRule rule) {
        if (report.evidence().solvedOnSpot()) {
            return Uni.createFrom().voidItem().invoke(() -> report.solveOnSpot(clock.instant()));
        }
        boolean files = rule.filesByItself() && report.decided();
        return merging.merge(report, files)
                .chain(merged -> files && !merged
                        ? filing.file(report, report.classification(), Filing.SYSTEM)
                        : Uni.createFrom().voidItem());
    }
}
