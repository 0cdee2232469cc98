package io.gridcase.closure.casefile.rest;

import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.casefile.CaseFilter;
import io.gridcase.closure.casefile.ShowCases;
import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list that cases are struck off. */
@Path("/cases")
@Tag(name = "案卷 / Cases")
@RolesAllowed({SUPERVISOR, DISPATCHER, SHIFT_LEADER, INTAKE_OFFICER, HANDLER, INSPECTOR})
class CaseResource {

    private final ShowCases cases;
    private final CallerFromToken caller;
    private final Clock clock;

    CaseResource(ShowCases cases, CallerFromToken caller, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "案卷清单 / List cases", description = "Newest first; only cases in the caller's scope")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<Page<CaseLine>> list(
            @Valid @BeanParam CaseQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var now = clock.instant();
        return cases.list(query.at(now), CallerScope.of(caller.caller()), CaseCursor.after(cursor), limit + 1)
                .map(found -> Page.of(
                        found,
                        limit,
                        last -> CaseCursor.behind(last.caseNumber()),
                        caseFile -> CaseLine.of(caseFile, now)));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "案卷统计 / Count cases", description = "One instant, one query; only cases in the caller's scope")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<CaseSummary> summary(
            @QueryParam("area") @Pattern(regexp = CaseQuery.AREA) @Nullable String area,
            @QueryParam("department") @Pattern(regexp = CaseQuery.DEPARTMENT) @Nullable String department) {
        var now = clock.instant();
        var filter = CaseFilter.of(
                now, Optional.ofNullable(area), Optional.ofNullable(department).map(DepartmentCode::new));
        return cases.count(filter, CallerScope.of(caller.caller())).map(counts -> CaseSummary.of(counts, now));
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(
            summary = "案卷详情 / Show a case",
            description = "With its whole timeline, and why this department and this deadline")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "404", description = "case-not-found: no such case, or not in the caller's scope")
    public Uni<CaseAnswer> show(@PathParam("caseNumber") CaseNumber caseNumber) {
        return cases.show(caseNumber, CallerScope.of(caller.caller()))
                .map(history -> CaseAnswer.of(history, clock.instant()));
    }
}
