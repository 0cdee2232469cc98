package io.gridcase.intake.desk;

import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A report in the queue.
 *
 * @param overdue whether its own limit has passed
 * @param claim of the officer at work on it, while it lasts
 */
public record Waiting(Report report, boolean overdue, Optional<Claimed> claim) {

    /** @param until when it falls back to everybody */
    public record Claimed(String officer, Instant until) {}

    /**
     * @throws NotWaiting when there is nothing to decide
     * @throws AlreadyClaimed when another officer is at work on it
     */
    void requireFreeFor(String officer) {
        if (report.state() != ReportState.RECEIVED) {
            throw new NotWaiting(report);
        }
        claim.filter(other -> !other.officer().equals(officer)).ifPresent(other -> {
            throw new AlreadyClaimed(other.until());
        });
    }

    static Waiting of(Report report, Instant now, Duration claimLasts) {
        var decideBy = report.arrival().decideBy();
        return new Waiting(
                report,
                decideBy != null && decideBy.isBefore(now),
                report.claim()
                        .map(claim ->
                                new Claimed(claim.claimedBy(), claim.claimedAt().plus(claimLasts)))
                        .filter(claim -> claim.until().isAfter(now)));
    }
}
