package io.gridcase.dispatch.whatif;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.DeadlineQuestion;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.CalendarNotLoaded;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The city as somebody thinks of it: its calendars as they are, limits and matrix by the draft. */
record DraftedCity(Draft draft, CityCalendars calendars, ZoneId zone) {

    /** The same start, extensions, pauses, promise and project; another limit, and perhaps another department's hours. */
    Outcome outcome(FiledProblem filed, RunClock run) {
        return responsible(filed, run)
                .map(department -> outcome(filed, run, department))
                .orElse(Outcome.HELD);
    }

    private Outcome outcome(FiledProblem filed, RunClock run, DepartmentCode department) {
        var limit = draft.limits().find(question(filed, run, department), zone);
        try {
            var granted = GrantedDeadline.of(limit.orElse(null), run.clock(), calendars.of(department));
            return Outcome.at(run.readAt(), department, granted.dueAt());
        } catch (CalendarNotLoaded unknownYear) {
            return Outcome.notComputable(department);
        }
    }

    private Optional<DepartmentCode> responsible(FiledProblem filed, RunClock run) {
        if (draft.matrix().isEmpty()) {
            return Optional.of(run.department());
        }
        var problem = filed.problem();
        var at = LocalDateTime.ofInstant(filed.filedAt(), zone);
        return Routing.of(problem, draft.matrix().get().decide(problem, at)) instanceof Routed routed
                ? Optional.of(routed.department())
                : Optional.empty();
    }

    private static DeadlineQuestion question(FiledProblem filed, RunClock run, DepartmentCode department) {
        var problem = filed.problem();
        var condition = new ConditionKey(
                run.scheme(),
                problem.kind(),
                problem.code(),
                problem.condition().orElseThrow());
        return new DeadlineQuestion(
                condition,
                run.handlingType(),
                problem.grid(),
                department,
                run.clock().clockStartedAt(),
                Optional.ofNullable(run.clock().clockPromisedAt()));
    }
}
