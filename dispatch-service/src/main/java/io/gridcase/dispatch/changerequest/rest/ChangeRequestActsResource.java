package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.changerequest.ChangeRequest;
import io.gridcase.dispatch.changerequest.EndorseChange;
import io.gridcase.dispatch.changerequest.GrantChange;
import io.gridcase.dispatch.changerequest.RefuseChange;
import io.gridcase.dispatch.changerequest.Verdict;
import io.gridcase.web.Caller;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of a change request. */
@Path("/change-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "200", description = "The request as it is now; ETag is its version")
@APIResponse(responseCode = "404", description = "change-request-not-found, also out of reach")
@APIResponse(responseCode = "409", description = "illegal-transition; when granting also whatever asking can fail with")
@APIResponse(responseCode = "412", description = "stale-version, with the present state")
@APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
class ChangeRequestActsResource {

    private final EndorseChange endorse;
    private final GrantChange grant;
    private final RefuseChange refuse;
    private final CallerFromToken token;

    ChangeRequestActsResource(EndorseChange endorse, GrantChange grant, RefuseChange refuse, CallerFromToken token) {
        this.endorse = endorse;
        this.grant = grant;
        this.refuse = refuse;
        this.token = token;
    }

    @POST
    @Path("/endorse")
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Operation(summary = "部门负责人同意 / The head of the department agrees")
    public Uni<RestResponse<ChangeRequestAnswer>> endorse(
            @PathParam("requestId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(endorse.endorse(verdict(id, ifMatch, Reach::handling)));
    }

    @POST
    @Path("/grant")
    @RolesAllowed(Roles.DISPATCHER)
    @Operation(summary = "批准 / A dispatcher agrees, and the assignment changes with it")
    public Uni<RestResponse<ChangeRequestAnswer>> grant(
            @PathParam("requestId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(grant.grant(verdict(id, ifMatch, Reach::dispatching)));
    }

    @POST
    @Path("/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DISPATCHER})
    @Operation(summary = "不批准 / Refuse, with a reason")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    public Uni<RestResponse<ChangeRequestAnswer>> refuse(
            @PathParam("requestId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return answer(refuse.refuse(
                verdict(id, ifMatch, Reach::deciding), request.reason().strip()));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD})
    @Operation(summary = "撤回 / The department does not ask any more")
    public Uni<RestResponse<ChangeRequestAnswer>> withdraw(
            @PathParam("requestId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(refuse.withdraw(verdict(id, ifMatch, Reach::handling)));
    }

    private Verdict verdict(UUID id, @Nullable String ifMatch, Function<Caller, AssignmentScope> reach) {
        var caller = token.caller();
        return new Verdict(id, IfMatch.version(ifMatch), reach.apply(caller), caller.username());
    }

    private static Uni<RestResponse<ChangeRequestAnswer>> answer(Uni<ChangeRequest> changed) {
        return changed.map(ChangeRequestAnswer::tagged);
    }
}
