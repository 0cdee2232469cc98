package io.gridcase.intake.publicpage;

import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.report.Accepted;
import io.gridcase.intake.report.ReopenCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** "Not fixed": within 15 days of closing a reporter's word reopens the case as a new one, linked to it. */
@ApplicationScoped
public class ReportNotFixed {

    private static final Logger LOG = Logger.getLogger(ReportNotFixed.class);

    private final FollowReport followed;
    private final ReopenCase reopening;
    private final Clock clock;

    ReportNotFixed(FollowReport followed, ReopenCase reopening, Clock clock) {
        this.followed = followed;
        this.reopening = reopening;
        this.clock = clock;
    }

    /** Fails with {@link NotClosed} or {@link ReopeningTooLate}, unless it was reported before. */
    public Uni<Accepted> again(UUID reportId) {
        return followed.of(reportId)
                .invoke(this::requireReopenable)
                .chain(closed -> followed.contact(reportId)
                        .chain(contact -> reopening.reopen(closed.report(), contact.orElse(null))))
                .invoke(reopened -> LOG.infof(
                        "report %s is not fixed and goes on as %s",
                        reportId, reopened.report().id()));
    }

    private void requireReopenable(FollowedReport closed) {
        if (closed.steps().stream().noneMatch(step -> step.kind() == StepKind.REOPENED)) {
            closed.requireReopenable(clock.instant());
        }
    }
}
