package io.gridcase.closure.verification.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.verification.DirectVerification;
import io.gridcase.closure.verification.Verification;
import io.gridcase.closure.verification.VerificationScope;
import io.gridcase.closure.verification.VerifyCase.Target;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.Caller;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 核查 for those who lead the people on the street. */
@Path("/verifications/{caseNumber}")
@Tag(name = "核查 / Verifications")
class DirectionResource {

    private final DirectVerification verifications;
    private final CallerFromToken caller;
    private final Clock clock;

    DirectionResource(DirectVerification verifications, CallerFromToken caller, Clock clock) {
        this.verifications = verifications;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/assign")
    @RolesAllowed({SHIFT_LEADER, SUPERVISOR})
    @Operation(
            summary = "指派核查 / Name who is to look",
            description = "While it is pending, after the place could not be reached, and instead of sending back")
    @APIResponse(responseCode = "200", description = "Pending, with the person named")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not in the caller's areas")
    @APIResponse(responseCode = "409", description = "illegal-transition: judged already")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(responseCode = "422", description = "may-not-verify, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<VerificationAnswer>> assign(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid AssignRequest request) {
        var leader = caller.caller();
        return verifications
                .assign(target(caseNumber, ifMatch, leader), request.inspector(), leader.username())
                .map(this::answer);
    }

    @POST
    @Path("/send-back")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            summary = "监督裁定，退回返工 / Decide that it is not solved: send the case back",
            description = "After so many failures; to have it looked at once more, name somebody with /assign")
    @APIResponse(responseCode = "200", description = "Failed, and the case with the department again")
    @APIResponse(responseCode = "404", description = "verification-not-found: none, or not in the caller's areas")
    @APIResponse(responseCode = "409", description = "illegal-transition: no supervisor has to decide")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(responseCode = "422", description = "malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<VerificationAnswer>> sendBack(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid SendBackRequest request) {
        var supervisor = caller.caller();
        return verifications
                .sendBack(target(caseNumber, ifMatch, supervisor), request.reason(), supervisor.username())
                .map(this::answer);
    }

    private static Target target(CaseNumber caseNumber, @Nullable String ifMatch, Caller leader) {
        return new Target(caseNumber, VerificationScope.ofReader(leader.areas()), IfMatch.version(ifMatch));
    }

    private RestResponse<VerificationAnswer> answer(Verification verification) {
        return VerificationAnswer.tagged(verification, clock.instant());
    }
}
