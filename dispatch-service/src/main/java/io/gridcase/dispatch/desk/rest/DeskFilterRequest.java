package io.gridcase.dispatch.desk.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.desk.DeskFilter;
import io.gridcase.dispatch.desk.Part;
import io.gridcase.dispatch.timelimit.StageLight;
import io.gridcase.web.Moment;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody wants to have on the desk; the same for the list, its counts and its export. */
record DeskFilterRequest(
        @QueryParam("part")
        @Parameter(
                description =
                        "LEAD: what the own department is responsible for, and what lies in the own areas; ASSISTING: where it"
                                + " is asked to assist (协办) and has not answered; ANY: both")
        @DefaultValue("ANY")
        Part part,

        @QueryParam("state")
        @Parameter(description = "Only those in one of these states; without any, those that still have to be handled")
        @Size(max = 10)
        List<AssignmentState> states,

        @QueryParam("department")
        @Parameter(description = "Code of the department responsible")
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        @Nullable
        String department,

        @QueryParam("light") @Parameter(description = "Only those with this light now") @Nullable
        StageLight light,

        @QueryParam("classKind") @Parameter(description = "部件 or 事件") @Nullable
        ClassKind kind,

        @QueryParam("classCode") @Parameter(description = "GB/T 47678.5, 5 digits; unique only with its kind") @Nullable
        ClassCode classCode,

        @QueryParam("area")
        @Parameter(description = "Only those in this area: county 6 digits, town 9, village 12, grid 15")
        @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9A-Z]{15}")
        @Nullable
        String area,

        @QueryParam("handlingType") @Parameter(description = "处理类型") @Nullable
        HandlingType handlingType,

        @QueryParam("paused")
        @Parameter(description = "true: only those whose clock stands still (挂账, 缓办); false: none of them")
        @Nullable
        Boolean paused,

        @QueryParam("final")
        @Parameter(description = "true: only those that a supervisor assigned for good (仲裁); false: none of them")
        @Nullable
        Boolean finallyAssigned,

        @QueryParam("text")
        @Parameter(description = "Part of the address or of the description, 2 to 100 characters, in any case")
        @Size(min = 2, max = 100)
        @Storable
        @Nullable
        String text,

        @QueryParam("dispatchedFrom")
        @Parameter(description = "派发时间 from then on: ISO 8601 with its zone, + as %2B")
        @Nullable
        Moment dispatchedFrom,

        @QueryParam("dispatchedTo")
        @Parameter(description = "派发时间 before then: ISO 8601 with its zone, + as %2B")
        @Nullable
        Moment dispatchedTo) {

    private static final Set<AssignmentState> PAUSED = EnumSet.of(AssignmentState.SUSPENDED, AssignmentState.POSTPONED);

    DeskFilter filter(AssignmentScope scope) {
        return new DeskFilter(
                part.of(scope),
                wanted(),
                Optional.ofNullable(department),
                Optional.ofNullable(light),
                Optional.ofNullable(kind),
                Optional.ofNullable(classCode),
                Optional.ofNullable(area),
                Optional.ofNullable(handlingType),
                Optional.ofNullable(finallyAssigned),
                Optional.ofNullable(text),
                Optional.ofNullable(dispatchedFrom).map(Moment::instant),
                Optional.ofNullable(dispatchedTo).map(Moment::instant));
    }

    private Set<AssignmentState> wanted() {
        var wanted = EnumSet.copyOf(states.isEmpty() ? AssignmentState.open() : states);
        if (paused != null) {
            wanted.removeIf(state -> PAUSED.contains(state) != paused);
        }
        return wanted;
    }
}
