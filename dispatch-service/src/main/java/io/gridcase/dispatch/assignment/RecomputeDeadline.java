package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Computes the deadline of one case by the calendar of today. */
@ApplicationScoped
public class RecomputeDeadline {

    private static final Logger LOG = Logger.getLogger(RecomputeDeadline.class);

    private final Assignments assignments;
    private final WorkingCalendars calendars;
    private final DeadlineChanges changes;
    private final AssignmentEvents events;

    RecomputeDeadline(
            Assignments assignments, WorkingCalendars calendars, DeadlineChanges changes, AssignmentEvents events) {
        this.assignments = assignments;
        this.calendars = calendars;
        this.changes = changes;
        this.events = events;
    }

    /** Without effect when the deadline stays as it is, or nobody waits for it any more. */
    @WithTransaction
    public Uni<Void> recompute(CaseNumber caseNumber, RecomputationOrder order) {
        return calendars
                .current()
                .chain(city ->
                        assignments.toChange(caseNumber).chain(assignment -> recompute(assignment, city, order)));
    }

    private Uni<Void> recompute(Assignment assignment, CityCalendars city, RecomputationOrder order) {
        var recomputed = assignment.recompute(city, order);
        if (recomputed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var event = recomputed.get();
        LOG.infof(
                "case %s is due at %s instead of %s",
                event.caseNumber(), event.deadline().dueAt(), event.before().dueAt());
        return changes.add(event.change()).chain(() -> events.publish(event));
    }
}
