package io.gridcase.closure.sampling.rest;

import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.closure.sampling.CheckSample;
import io.gridcase.closure.sampling.CheckSample.Target;
import io.gridcase.closure.sampling.SampleCheck;
import io.gridcase.closure.sampling.SampleScope;
import io.gridcase.closure.sampling.SampleState;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Caller;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 督查抽查: has closed cases looked at once more. */
@Path("/sample-checks")
@Tag(name = "督查抽查 / Sample checks")
class SampleCheckResource {

    private final CheckSample checks;
    private final CallerFromToken caller;

    SampleCheckResource(CheckSample checks, CallerFromToken caller) {
        this.checks = checks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({INSPECTOR, SUPERVISOR})
    @Operation(
            summary = "抽查任务清单 / List sample checks",
            description =
                    "Oldest case first; an inspector none of a case that was handled or verified by the same person"
                            + " or department")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<SampleAnswer>> list(
            @QueryParam("state") @DefaultValue("DRAWN") @Pattern(regexp = "DRAWN|PASSED|FAILED") String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return checks.list(
                        SampleState.valueOf(state),
                        readersScope(caller.caller()),
                        CaseCursor.after(cursor).map(CaseNumber::value),
                        limit + 1)
                .map(found -> Page.of(found, limit, last -> CaseCursor.behind(last.caseNumber()), SampleAnswer::of));
    }

    @GET
    @Path("/{sampleId}")
    @RolesAllowed({INSPECTOR, SUPERVISOR})
    @Operation(summary = "抽查任务详情 / Show a sample check", description = "The answer's ETag is for If-Match")
    @APIResponse(responseCode = "200", description = "The check")
    @APIResponse(responseCode = "404", description = "sample-not-found: none, or not the caller's to see")
    public Uni<RestResponse<SampleAnswer>> show(@PathParam("sampleId") UUID id) {
        return checks.show(id, readersScope(caller.caller())).map(SampleCheckResource::answer);
    }

    @POST
    @Path("/{sampleId}/judge")
    @RolesAllowed({INSPECTOR, SUPERVISOR})
    @Operation(summary = "抽查结果 / Say what was found", description = "By somebody who had no part in the case")
    @APIResponse(responseCode = "200", description = "Noted; a failed one is filed anew by intake, and linked")
    @APIResponse(responseCode = "404", description = "sample-not-found: none, or not the caller's to judge")
    @APIResponse(responseCode = "409", description = "checked-already")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "photo-required, remark-required, unknown-photos, malformed-photo-id, unknown-crs")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SampleAnswer>> judge(
            @PathParam("sampleId") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid JudgeRequest request) {
        var person = caller.caller();
        return checks.judge(
                        new Target(id, judgesScope(person), IfMatch.version(ifMatch)),
                        request.state(),
                        request.by(person.username()))
                .map(SampleCheckResource::answer);
    }

    private static SampleScope readersScope(Caller person) {
        return person.has(SUPERVISOR)
                ? new SampleScope(person.areas(), Optional.empty(), Optional.empty())
                : judgesScope(person);
    }

    private static SampleScope judgesScope(Caller person) {
        return new SampleScope(
                person.areas(),
                Optional.of(person.username()),
                person.department().map(DepartmentCode::new));
    }

    private static RestResponse<SampleAnswer> answer(SampleCheck check) {
        return ResponseBuilder.ok(SampleAnswer.of(check))
                .header("ETag", IfMatch.tag(check.version()))
                .build();
    }
}
