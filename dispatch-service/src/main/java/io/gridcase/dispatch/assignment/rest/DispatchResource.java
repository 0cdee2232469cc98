package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.DispatchCase;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.assignment.ReassignCase;
import io.gridcase.dispatch.assignment.ResumeAssignment;
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
@APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
@APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
@APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's areas")
@APIResponse(responseCode = "409", description = "illegal-transition, calendar-not-loaded, finally-assigned")
@APIResponse(responseCode = "412", description = "stale-version, with the present state")
@APIResponse(responseCode = "422", description = "unknown-department, assists-itself")
@APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
class DispatchResource {

    private final DispatchCase dispatch;
    private final ReassignCase reassign;
    private final ResumeAssignment resume;
    private final ShowAssignments show;
    private final CallerFromToken token;

    DispatchResource(
            DispatchCase dispatch,
            ReassignCase reassign,
            ResumeAssignment resume,
            ShowAssignments show,
            CallerFromToken token) {
        this.dispatch = dispatch;
        this.reassign = reassign;
        this.resume = resume;
        this.show = show;
        this.token = token;
    }

    @POST
    @Path("/dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "派遣 / Dispatch to a department", description = "Starts a new round with a new deadline.")
    public Uni<RestResponse<AssignmentAnswer>> dispatch(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DispatchRequest request) {
        return answer(dispatch.dispatch(act(caseNumber, ifMatch), request.duty()));
    }

    @POST
    @Path("/reassign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "改派 / Take it from its department and give it to another one",
            description = "Starts a new round with a new deadline. What a supervisor has decided for good cannot be"
                    + " reassigned (409 finally-assigned).")
    public Uni<RestResponse<AssignmentAnswer>> reassign(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(reassign.reassign(
                act(caseNumber, ifMatch), request.duty(), request.reason().strip()));
    }

    @POST
    @Path("/resume")
    @Operation(
            summary = "恢复 / Let the clock of a suspended or postponed assignment go on",
            description = "Earlier than it would by itself; with the time that was unused.")
    public Uni<RestResponse<AssignmentAnswer>> resume(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(resume.resume(act(caseNumber, ifMatch)));
    }

    private Act act(CaseNumber caseNumber, @Nullable String ifMatch) {
        var caller = token.caller();
        return new Act(caseNumber, IfMatch.version(ifMatch), Reach.dispatching(caller), caller.username());
    }

    private Uni<RestResponse<AssignmentAnswer>> answer(Uni<Assignment> changed) {
        return changed.chain(show::one).map(Tagged::of);
    }
}
