package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * What the rules do with a report that waits for no one, be it complete, placed or confirmed. Works in the caller's
 * transaction.
 */
@ApplicationScoped
class SettleReport {

    private enum Way {
        WAIT,
        SOLVE_ON_SPOT,
        CONFIRM,
        FILE,
        DECIDE
    }

    private final ChannelRules channels;
    private final MergeByRule merging;
    private final RequestConfirmation confirmation;
    private final CaseFiling filing;
    private final Clock clock;

    SettleReport(
            ChannelRules channels,
            MergeByRule merging,
            RequestConfirmation confirmation,
            CaseFiling filing,
            Clock clock) {
        this.channels = channels;
        this.merging = merging;
        this.confirmation = confirmation;
        this.filing = filing;
        this.clock = clock;
    }

    /** Does nothing to one that waits for photos, for somebody on site or for a decision. */
    Uni<Void> settle(Report report) {
        return channels.of(report.channel()).map(rule -> way(report, rule)).chain(way -> go(report, way));
    }

    private static Way way(Report report, ChannelRule rule) {
        if (report.state() != ReportState.RECEIVED || report.doubted()) {
            return Way.WAIT;
        }
        if (report.evidence().solvedOnSpot()) {
            return Way.SOLVE_ON_SPOT;
        }
        if (rule.needsConfirmation() && report.confirmed().isEmpty()) {
            return report.place().grid().isPresent() ? Way.CONFIRM : Way.DECIDE;
        }
        return rule.filesByItself() && report.decided() ? Way.FILE : Way.DECIDE;
    }

    private Uni<Void> go(Report report, Way way) {
        return switch (way) {
            case WAIT -> Uni.createFrom().voidItem();
            case SOLVE_ON_SPOT -> Uni.createFrom().voidItem().invoke(() -> report.solveOnSpot(clock.instant()));
            case CONFIRM, FILE, DECIDE ->
                merging.merge(report, way == Way.FILE)
                        .chain(merged -> merged ? Uni.createFrom().voidItem() : goAlone(report, way));
        };
    }

    private Uni<Void> goAlone(Report report, Way way) {
        return switch (way) {
            case CONFIRM -> confirmation.request(report, Filing.SYSTEM);
            case FILE -> filing.file(report, report.classification(), Filing.SYSTEM);
            default -> Uni.createFrom().voidItem();
        };
    }
}
