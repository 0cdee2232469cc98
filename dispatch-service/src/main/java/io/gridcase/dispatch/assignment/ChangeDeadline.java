package io.gridcase.dispatch.assignment;

import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.FindLimit;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.gridcase.workingtime.WorkingCalendar;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Computes the deadline that a side flow leads to, by the hours of the department responsible. Fails with
 * {@link DeadlineNotComputable} when it reaches a year whose holidays are not known.
 */
@ApplicationScoped
public class ChangeDeadline {

    private final WorkingCalendars calendars;
    private final FindLimit limits;

    public ChangeDeadline(WorkingCalendars calendars, FindLimit limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    public Uni<GrantedDeadline> extend(Assignment assignment) {
        return change(assignment, GrantedDeadline::extend);
    }

    public Uni<GrantedDeadline> resume(Assignment assignment, Instant at) {
        return change(assignment, (deadline, calendar) -> deadline.resume(at, calendar));
    }

    /** By the limit of the other type, or by the end of the project when one is promised. */
    public Uni<GrantedDeadline> changeType(Assignment assignment, HandlingType type, @Nullable Project project) {
        var department = assignment.responsible().departmentCode();
        var question = assignment
                .filed()
                .deadline(type, department, deadline(assignment).startedAt());
        return limits.find(question)
                .chain(limit -> change(assignment, (deadline, calendar) -> {
                    var other = deadline.changeLimit(limit.orElse(null), calendar);
                    var dueAt = project == null ? null : project.projectDueAt();
                    return dueAt == null ? other : other.plan(dueAt, calendar);
                }));
    }

    /** Until it runs again the deadline shows what it was. */
    public static GrantedDeadline stop(Assignment assignment, Instant at) {
        return deadline(assignment).suspend(at);
    }

    private Uni<GrantedDeadline> change(
            Assignment assignment, BiFunction<GrantedDeadline, WorkingCalendar, GrantedDeadline> how) {
        return calendars
                .current()
                .map(city -> city.of(assignment.responsible().departmentCode()))
                .map(calendar -> how.apply(deadline(assignment), calendar))
                .onFailure(CalendarNotLoaded.class)
                .transform(unknownYear -> new DeadlineNotComputable((CalendarNotLoaded) unknownYear));
    }

    private static GrantedDeadline deadline(Assignment assignment) {
        return assignment.deadline().orElseThrow();
    }
}
