package io.gridcase.closure.verification.rest;

import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.closure.verification.ShowVerifications;
import io.gridcase.closure.verification.Verification;
import io.gridcase.closure.verification.VerificationScope;
import io.gridcase.closure.verification.VerifyCase;
import io.gridcase.closure.verification.VerifyCase.Target;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 核查 for the people on the street. */
@Path("/verifications")
@Tag(name = "核查 / Verifications")
class VerificationResource {

    private final ShowVerifications verifications;
    private final VerifyCase verifyCase;
    private final CallerFromToken caller;
    private final Clock clock;

    VerificationResource(ShowVerifications verifications, VerifyCase verifyCase, CallerFromToken caller, Clock clock) {
        this.verifications = verifications;
        this.verifyCase = verifyCase;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({INSPECTOR, SHIFT_LEADER, SUPERVISOR})
    @Operation(
            summary = "核查任务清单 / List verifications",
            description = "Oldest case first; an inspector never sees what the own department handled")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<Page<VerificationAnswer>> list(
            @BeanParam @Valid VerificationQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var person = caller.caller();
        var now = clock.instant();
        return verifications
                .list(query.of(person.username(), now), readersScope(person), CaseCursor.after(cursor), limit + 1)
                .map(found -> Page.of(
                        found,
                        limit,
                        last -> CaseCursor.behind(last.caseNumber()),
                        one -> VerificationAnswer.of(one, now)));
    }

    @GET
    @Path("/{caseNumber}")
    @RolesAllowed({INSPECTOR, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "核查任务详情 / Show a verification", description = "The answer's ETag is for If-Match")
    @APIResponse(responseCode = "200", description = "The verification, in its present round")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not the caller's to see")
    public Uni<RestResponse<VerificationAnswer>> show(@PathParam("caseNumber") CaseNumber caseNumber) {
        return verifications.show(caseNumber, readersScope(caller.caller())).map(this::answer);
    }

    @POST
    @Path("/{caseNumber}/pass")
    @RolesAllowed(INSPECTOR)
    @Operation(summary = "核查通过，销号 / It is solved: strike the case off")
    @APIResponse(responseCode = "200", description = "Passed, and the case closed")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not the caller's to judge")
    @APIResponse(responseCode = "409", description = "illegal-transition: not pending")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "photo-required, unknown-photos, malformed-photo-id, unknown-crs, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<VerificationAnswer>> pass(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid PassRequest request) {
        var person = caller.caller();
        return verifyCase
                .pass(target(caseNumber, ifMatch, person), request.by(person.username()))
                .map(this::answer);
    }

    @POST
    @Path("/{caseNumber}/fail")
    @RolesAllowed(INSPECTOR)
    @Operation(summary = "核查不通过，返工 / It is not solved: send the case back")
    @APIResponse(
            responseCode = "200",
            description = "Failed: the case is with the department again, or with a supervisor after so many failures")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not the caller's to judge")
    @APIResponse(responseCode = "409", description = "illegal-transition: not pending")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "photo-required, unknown-photos, malformed-photo-id, unknown-crs, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<VerificationAnswer>> fail(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid FailRequest request) {
        var person = caller.caller();
        return verifyCase
                .fail(target(caseNumber, ifMatch, person), request.by(person.username()))
                .map(this::answer);
    }

    @POST
    @Path("/{caseNumber}/cannot-reach")
    @RolesAllowed(INSPECTOR)
    @Operation(summary = "无法到达 / The place could not be reached: somebody has to be sent again")
    @APIResponse(responseCode = "200", description = "Noted; a leader names who is to look")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not the caller's to judge")
    @APIResponse(responseCode = "409", description = "illegal-transition: not pending")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "photo-required, unknown-photos, malformed-photo-id, unknown-crs, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<VerificationAnswer>> cannotReach(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid FailRequest request) {
        var person = caller.caller();
        return verifyCase
                .miss(target(caseNumber, ifMatch, person), request.by(person.username()))
                .map(this::answer);
    }

    private static Target target(CaseNumber caseNumber, @Nullable String ifMatch, Caller person) {
        return new Target(caseNumber, inspectorsScope(person), IfMatch.version(ifMatch));
    }

    /** Leaders see everything of the own areas. */
    private static VerificationScope readersScope(Caller person) {
        return person.has(SUPERVISOR) || person.has(SHIFT_LEADER)
                ? VerificationScope.ofReader(person.areas())
                : inspectorsScope(person);
    }

    private static VerificationScope inspectorsScope(Caller person) {
        return VerificationScope.ofInspector(
                person.username(), person.areas(), person.department().map(DepartmentCode::new));
    }

    private RestResponse<VerificationAnswer> answer(Verification verification) {
        return VerificationAnswer.tagged(verification, clock.instant());
    }
}
