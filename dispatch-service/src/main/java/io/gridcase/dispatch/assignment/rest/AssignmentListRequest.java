package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.AssignmentFilter;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.timelimit.StageLight;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which assignments somebody wants to see. */
record AssignmentListRequest(
        @QueryParam("department")
        @Parameter(description = "Code of the department responsible")
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        @Nullable
        String department,

        @QueryParam("state") @Parameter(description = "Only those in this state") @Nullable
        AssignmentState state,

        @QueryParam("open")
        @Parameter(description = "true: only those that nobody has handled yet")
        @DefaultValue("false")
        boolean open,

        @QueryParam("light") @Parameter(description = "Only those with this light now") @Nullable
        StageLight light,

        @QueryParam("supervised")
        @Parameter(description = "true: only those with a reminder or supervision that nobody has answered yet")
        @DefaultValue("false")
        boolean supervised,

        @QueryParam("stageOverdue")
        @Parameter(description = "true: only those that wait too long for a dispatcher, a supervisor or to be accepted")
        @DefaultValue("false")
        boolean stageOverdue,

        @QueryParam("limit")
        @Parameter(description = "Most rows of a page")
        @DefaultValue("50")
        @Min(1)
        @Max(Page.MAX_LIMIT)
        int limit,

        @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable
        String cursor) {

    AssignmentFilter filter(AssignmentScope scope) {
        return new AssignmentFilter(
                scope, Optional.ofNullable(department), states(), Optional.ofNullable(light), supervised, stageOverdue);
    }

    Slice slice() {
        return Positions.slice(cursor, limit);
    }

    private Set<AssignmentState> states() {
        var states = EnumSet.copyOf(open ? AssignmentState.open() : List.of(AssignmentState.values()));
        states.removeIf(any -> state != null && any != state);
        return states;
    }
}
