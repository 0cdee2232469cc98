package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * What the rules do with a report that waits for no one, be it complete, placed or confirmed. Works in the caller's
 * transaction.
 */
@ApplicationScoped
class SettleReport {

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
        return wayOf(report).chain(way -> go(report, way));
    }

    Uni<Way> wayOf(Report report) {
        return channels.of(report.channel()).map(rule -> way(report, rule));
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
            case CONFIRM -> confirmation.request(report, Way.SYSTEM);
            case FILE -> filing.file(report, report.classification(), Way.SYSTEM);
            default -> Uni.createFrom().voidItem();
        };
    }

    /** Sends a report on its way before it is kept; one that is filed tells so, but for its number. */
    Optional<CaseFiled> draft(Report report, Way way) {
        if (way == Way.SOLVE_ON_SPOT) {
            report.solveOnSpot(clock.instant());
        }
        return way == Way.FILE ? Optional.of(filing.draft(report)) : Optional.empty();
    }

    void numbered(Report report, CaseNumber number) {
        filing.numbered(report, number);
    }
}
