package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.timelimit.GrantDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a department responsible and starts its clock, whoever decided that. */
@ApplicationScoped
class Dispatching {

    private record Decision(
            DepartmentCode department, @Nullable String ruleId, String explanation, String by, Instant at) {

        Dispatch dispatch(String departmentName) {
            return new Dispatch(department.value(), departmentName, ruleId, explanation, by, at);
        }
    }

    private final Departments departments;
    private final GrantDeadline deadlines;
    private final Clock clock;

    Dispatching(Departments departments, GrantDeadline deadlines, Clock clock) {
        this.departments = departments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Uni<CaseDispatched> byRule(Assignment assignment, Routed routed) {
        return dispatch(
                assignment,
                new Decision(routed.department(), routed.ruleId(), routed.explanation(), "system", clock.instant()));
    }

    Uni<CaseDispatched> byHand(Assignment assignment, DepartmentCode department, String by) {
        var explanation = "%s decided that it is the duty of %s".formatted(by, department);
        return dispatch(assignment, new Decision(department, null, explanation, by, clock.instant()));
    }

    private Uni<CaseDispatched> dispatch(Assignment assignment, Decision decision) {
        return departments
                .of(decision.department())
                .map(department -> decision.dispatch(department.nameZh()))
                .chain(dispatch -> deadlines
                        .grant(
                                assignment.filed().conditionKey(),
                                decision.at(),
                                assignment.filed().promise())
                        .map(deadline -> assignment.dispatch(dispatch, deadline)));
    }
}
