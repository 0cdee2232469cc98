package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.CountedDay;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.DeadlineChanges;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows why a deadline is what it is, day by day and change by change. */
@ApplicationScoped
public class ExplainDeadline {

    private final Assignments assignments;
    private final DeadlineChanges changes;
    private final WorkingCalendars calendars;

    ExplainDeadline(Assignments assignments, DeadlineChanges changes, WorkingCalendars calendars) {
        this.assignments = assignments;
        this.changes = changes;
        this.calendars = calendars;
    }

    /** Fails with {@link AssignmentNotFound}, and with {@link NoDeadline} while nobody is responsible. */
    @WithSession
    public Uni<ExplainedDeadline> explain(CaseNumber caseNumber, AssignmentScope scope) {
        return assignments
                .of(caseNumber, scope)
                .chain(assignment -> calendars
                        .current()
                        .chain(city -> changes.of(caseNumber).map(history -> explain(assignment, city, history))));
    }

    private static ExplainedDeadline explain(Assignment assignment, CityCalendars city, List<DeadlineChange> history) {
        var deadline = assignment.deadline().orElseThrow(() -> new NoDeadline(assignment.caseNumber()));
        var calendar = assignment
                .dispatch()
                .map(dispatch -> city.of(dispatch.departmentCode()))
                .orElseGet(city::ofAll);
        return new ExplainedDeadline(deadline, CountedDay.of(deadline, calendar), calendar.version(), history);
    }
}
