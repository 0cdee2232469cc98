package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.ArbitrateCase;
import io.gridcase.dispatch.assignment.Reach;
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

/** What a supervisor decides when departments and dispatchers cannot agree. */
@Path("/assignments/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
@APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
@APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
@APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's areas")
@APIResponse(responseCode = "409", description = "illegal-transition, calendar-not-loaded")
@APIResponse(responseCode = "412", description = "stale-version, with the present state")
@APIResponse(responseCode = "422", description = "unknown-department, assists-itself")
@APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
class ArbitrationResource {

    private final ArbitrateCase arbitrate;
    private final ShowAssignments show;
    private final CallerFromToken token;

    ArbitrationResource(ArbitrateCase arbitrate, ShowAssignments show, CallerFromToken token) {
        this.arbitrate = arbitrate;
        this.show = show;
        this.token = token;
    }

    @POST
    @Path("/arbitrate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "仲裁 / Decide for good who is responsible",
            description = "For a case that was returned twice. Starts a new round with a new deadline; the department"
                    + " cannot return it.")
    public Uni<RestResponse<AssignmentAnswer>> arbitrate(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        var caller = token.caller();
        var act = new Act(caseNumber, IfMatch.version(ifMatch), Reach.dispatching(caller), caller.username());
        return arbitrate
                .arbitrate(act, request.duty(), request.reason().strip())
                .chain(show::one)
                .map(Tagged::of);
    }
}
