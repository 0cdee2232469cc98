package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.DispatchCase;
import io.gridcase.dispatch.assignment.ShowAssignments;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a dispatcher decides. */
@Path("/assignments/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class DispatchResource {

    private final DispatchCase dispatch;
    private final ShowAssignments show;
    private final CallerFromToken token;

    DispatchResource(DispatchCase dispatch, ShowAssignments show, CallerFromToken token) {
        this.dispatch = dispatch;
        this.show = show;
        this.token = token;
    }

    @POST
    @Path("/dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "派遣 / Dispatch to a department", description = "Starts a new round with a new deadline.")
    @APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's areas")
    @APIResponse(responseCode = "409", description = "illegal-transition, calendar-not-loaded")
    @APIResponse(responseCode = "412", description = "stale-version, with the present state")
    @APIResponse(responseCode = "422", description = "unknown-department")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<AssignmentAnswer>> dispatch(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DispatchRequest request) {
        var caller = token.caller();
        var act = new Act(caseNumber, IfMatch.version(ifMatch), Reach.dispatching(caller), caller.username());
        return dispatch.dispatch(act, request.department()).chain(show::one).map(Tagged::of);
    }
}
