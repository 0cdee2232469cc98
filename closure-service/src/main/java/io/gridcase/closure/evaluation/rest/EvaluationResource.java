package io.gridcase.closure.evaluation.rest;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.evaluation.Evaluate;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.closure.evaluation.Period;
import io.gridcase.closure.evaluation.Question;
import io.gridcase.closure.evaluation.Selection;
import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 综合评价: every figure, and the cases behind it. */
@Path("/evaluations/{units}")
@Tag(name = "综合评价 / Evaluation")
@RolesAllowed(Roles.SUPERVISOR)
class EvaluationResource {

    private static final String AREA = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}";
    private static final String UNIT = "[0-9A-Za-z-]{1,40}";
    private static final String PERIOD =
            "A day 2026-02-28, week 2026-W09, month 2026-02, quarter 2026-Q1 or year 2026," + " in the city's zone";
    private static final String UNITS = "Who is evaluated";
    private static final String WITHIN = "Only cases of this area and below it";

    private final Evaluate evaluate;
    private final CallerFromToken caller;

    EvaluationResource(Evaluate evaluate, CallerFromToken caller) {
        this.evaluate = evaluate;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "统计 / Count",
            description = "As things stood when the period ended, or stand now; only over cases in the caller's areas")
    @APIResponse(responseCode = "200", description = "All units of the kind, by code")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-period")
    public Uni<EvaluationAnswer> count(
            @PathParam("units") @Parameter(description = UNITS) UnitKind units,
            @QueryParam("period") @Parameter(description = PERIOD) @NotNull String period,
            @QueryParam("area") @Parameter(description = WITHIN) @Pattern(regexp = AREA) @Nullable String area) {
        var asked = Period.of(period);
        return evaluate.count(units, asked, selection(area))
                .map(evaluation -> EvaluationAnswer.of(units, asked, evaluation));
    }

    @GET
    @Path("/{unit}/{figure}/cases")
    @Operation(summary = "反查 / Show the cases behind a figure", description = "Exactly those that were counted")
    @APIResponse(responseCode = "200", description = "One page, by case number")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-period, malformed-cursor, figure-not-of-units")
    public Uni<Page<CountedCaseAnswer>> cases(
            @PathParam("units") @Parameter(description = UNITS) UnitKind units,
            @PathParam("unit") @Parameter(description = "Code of the unit") @Pattern(regexp = UNIT) String unit,
            @PathParam("figure") @Parameter(description = "Which figure") Figure figure,
            @QueryParam("period") @Parameter(description = PERIOD) @NotNull String period,
            @QueryParam("area") @Parameter(description = WITHIN) @Pattern(regexp = AREA) @Nullable String area,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var question = new Question(units, evaluate.interval(Period.of(period)), selection(area));
        return evaluate.cases(question, new FigureOfUnit(unit, figure), CaseCursor.after(cursor), limit + 1)
                .map(found ->
                        Page.of(found, limit, last -> CaseCursor.behind(last.caseNumber()), CountedCaseAnswer::of));
    }

    private Selection selection(@Nullable String area) {
        return new Selection(caller.caller().areas(), Optional.ofNullable(area), false);
    }
}
