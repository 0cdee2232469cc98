package io.gridcase.intake.publicpage;

import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report with all that its reporter may know. A report that was merged follows the other one's case, so whether it is
 * closed is read from the steps and not from its state.
 *
 * @param steps in the order of time
 */
public record FollowedReport(Report report, List<Step> steps, Optional<Satisfaction> satisfaction) {

    private static final Duration TO_REOPEN = Duration.ofDays(15);

    public FollowedReport {
        steps = List.copyOf(steps);
    }

    /** When the case was struck off, if it was. */
    public Optional<Instant> closedAt() {
        return last(StepKind.CLOSED).map(Step::at);
    }

    /** The last moment to say "not fixed"; empty while there is nothing to say it of. */
    public Optional<Instant> reopenableUntil() {
        return closedAt().map(closed -> closed.plus(TO_REOPEN));
    }

    /** The department that has the case, with its deadline. */
    public Optional<Step> dispatched() {
        return last(StepKind.DISPATCHED);
    }

    /** Ids of what was photographed after handling, the latest round only. */
    public List<String> photosAfter() {
        return last(StepKind.HANDLED).map(Step::photos).orElse(List.of());
    }

    /** Whether the photo is part of what the reporter may look at. */
    public boolean shows(String photo) {
        return Stream.concat(report.evidence().photos().stream(), photosAfter().stream())
                .anyMatch(photo::equals);
    }

    void requireClosed() {
        if (closedAt().isEmpty()) {
            throw new NotClosed();
        }
    }

    /** Throws {@link NotClosed} or {@link ReopeningTooLate}. */
    void requireReopenable(Instant now) {
        var until = reopenableUntil().orElseThrow(NotClosed::new);
        if (now.isAfter(until)) {
            throw new ReopeningTooLate(until);
        }
    }

    private Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }
}
