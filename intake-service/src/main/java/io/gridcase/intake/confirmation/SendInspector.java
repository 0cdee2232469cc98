package io.gridcase.intake.confirmation;

import io.gridcase.code.Stage;
import io.gridcase.intake.report.ConfirmationTasks;
import io.gridcase.intake.report.PlaceUnknown;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.StageLimits;
import io.gridcase.intake.roster.Roster;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Sends whoever the roster names to the place of a report, and calls back who need not go any more. */
@ApplicationScoped
class SendInspector implements ConfirmationTasks {

    private static final Logger LOG = Logger.getLogger(SendInspector.class);

    private final Confirmations confirmations;
    private final Roster roster;
    private final StageLimits limits;
    private final Clock clock;

    SendInspector(Confirmations confirmations, Roster roster, StageLimits limits, Clock clock) {
        this.confirmations = confirmations;
        this.roster = roster;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Uni<Void> open(Report report, String requestedBy) {
        var now = clock.instant();
        var grid = report.place().grid().orElseThrow(PlaceUnknown::new);
        return roster.inspectorOf(grid, now)
                .map(Assignment::of)
                .chain(assignment -> limits.of(Stage.CONFIRMATION)
                        .map(limit -> new Request(requestedBy, now, now.plus(limit)))
                        .map(request -> new Confirmation(report, assignment, request)))
                .call(confirmations::add)
                .invoke(SendInspector::log)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> cancel(Report report) {
        return confirmations
                .openOf(report.id())
                .invoke(open -> open.ifPresent(Confirmation::cancel))
                .replaceWithVoid();
    }

    private static void log(Confirmation sent) {
        var assignment = sent.assignment();
        if (assignment.person() == null) {
            LOG.warnf(
                    "report %s is to be confirmed and nobody is on duty",
                    sent.report().id());
        } else {
            LOG.infof(
                    "report %s to be confirmed by %s, %s",
                    sent.report().id(), assignment.person(), assignment.choice());
        }
    }
}
