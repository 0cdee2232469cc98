package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Histories.History;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.StageLight;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.web.AreaScope;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.gridcase.workingtime.WorkingCalendar;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads assignments together with the time they have left. */
@ApplicationScoped
public class ShowAssignments {

    private static final long SECONDS_PER_MINUTE = 60;

    private final Assignments assignments;
    private final Histories histories;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ShowAssignments(Assignments assignments, Histories histories, WorkingCalendars calendars, Clock clock) {
        this.assignments = assignments;
        this.histories = histories;
        this.calendars = calendars;
        this.clock = clock;
    }

    @WithSession
    public Uni<AssignmentProgress> one(CaseNumber caseNumber, AssignmentScope scope) {
        return assignments.of(caseNumber, scope).chain(this::one);
    }

    /** One that was just changed. */
    @WithSession
    public Uni<AssignmentProgress> one(Assignment assignment) {
        return withProgress(List.of(assignment)).map(shown -> shown.get(0));
    }

    @WithSession
    public Uni<List<AssignmentProgress>> list(AssignmentFilter filter, Slice slice) {
        return assignments.list(filter, clock.instant(), slice).chain(this::withProgress);
    }

    @WithSession
    public Uni<List<AssignmentProgress>> awaitingDispatch(AreaScope areas, Optional<HoldReason> reason, Slice slice) {
        return assignments
                .awaiting(AssignmentState.AWAITING_DISPATCH, areas, reason, slice)
                .chain(this::withProgress);
    }

    @WithSession
    public Uni<List<AssignmentProgress>> awaitingArbitration(AreaScope areas, Slice slice) {
        return assignments
                .awaiting(AssignmentState.AWAITING_ARBITRATION, areas, Optional.empty(), slice)
                .chain(this::withProgress);
    }

    /** Those that were found by another way, in the session that found them. */
    public Uni<List<AssignmentProgress>> withProgress(List<Assignment> found) {
        return calendars
                .current()
                .chain(calendar -> histories
                        .of(found)
                        .map(history -> found.stream()
                                .map(assignment -> progress(assignment, calendar, history))
                                .toList()));
    }

    private AssignmentProgress progress(Assignment assignment, CityCalendars calendars, History history) {
        var at = assignment.clockAt(clock.instant());
        return new AssignmentProgress(
                assignment,
                StageLight.at(at, assignment.deadline()),
                assignment
                        .deadline()
                        .flatMap(deadline -> remainingMinutes(calendar(assignment, calendars), at, deadline)),
                assignment
                        .stageTerm()
                        .filter(term -> term.isOverdueAt(clock.instant()))
                        .isPresent(),
                history.returnsOf(assignment.caseNumber()),
                history.assistancesOf(assignment.caseNumber()));
    }

    private static WorkingCalendar calendar(Assignment assignment, CityCalendars calendars) {
        return assignment
                .dispatch()
                .map(dispatch -> calendars.of(dispatch.departmentCode()))
                .orElseGet(calendars::ofAll);
    }

    private static Optional<Long> remainingMinutes(WorkingCalendar calendar, Instant at, GrantedDeadline granted) {
        try {
            return granted.deadline()
                    .map(deadline -> calendar.remaining(granted.readAt(at), deadline))
                    .map(remaining -> Math.floorDiv(remaining.getSeconds(), SECONDS_PER_MINUTE));
        } catch (CalendarNotLoaded unknownYear) {
            return Optional.empty();
        }
    }
}
