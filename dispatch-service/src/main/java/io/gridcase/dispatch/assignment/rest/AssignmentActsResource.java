package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AcceptAssignment;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.HandleAssignment;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.assignment.ReturnAssignment;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.photo.PhotoStore;
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

/** What a handler does with an assignment of the own department. */
@Path("/assignments/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.HANDLER)
@APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
@APIResponse(responseCode = "404", description = "assignment-not-found, also that of another department")
@APIResponse(responseCode = "409", description = "illegal-transition")
@APIResponse(responseCode = "412", description = "stale-version, with the present state")
@APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
class AssignmentActsResource {

    private final AcceptAssignment accept;
    private final HandleAssignment handle;
    private final ReturnAssignment giveBack;
    private final ShowAssignments show;
    private final PhotoStore photos;
    private final CallerFromToken token;

    AssignmentActsResource(
            AcceptAssignment accept,
            HandleAssignment handle,
            ReturnAssignment giveBack,
            ShowAssignments show,
            PhotoStore photos,
            CallerFromToken token) {
        this.accept = accept;
        this.handle = handle;
        this.giveBack = giveBack;
        this.show = show;
        this.photos = photos;
        this.token = token;
    }

    @POST
    @Path("/accept")
    @Operation(summary = "签收 / Accept")
    public Uni<RestResponse<AssignmentAnswer>> accept(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(accept.accept(act(caseNumber, ifMatch)));
    }

    @POST
    @Path("/handle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "处置反馈 / Report that it is handled",
            description = "While an assisting department has not answered (awaited), it reports the own part, and the"
                    + " clock of this department stands still from here on.")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "422", description = "unknown-photos, malformed-photo-id")
    public Uni<RestResponse<AssignmentAnswer>> handle(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HandleRequest request) {
        var act = act(caseNumber, ifMatch);
        return photos.require(request.photos())
                .chain(sent -> answer(handle.reportHandled(act, request.note().strip(), sent)));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "回退 / Return: not the duty of this department",
            description =
                    "Until sideFlows.returnUntil (409 return-too-late), and not what a supervisor has decided for good (409"
                            + " finally-assigned). After the second return a supervisor decides. The answer is the last that this department sees of it, until it is dispatched here again.")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    public Uni<RestResponse<AssignmentAnswer>> giveBack(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(
                giveBack.giveBack(act(caseNumber, ifMatch), request.reason().strip()));
    }

    private Act act(CaseNumber caseNumber, @Nullable String ifMatch) {
        var caller = token.caller();
        return new Act(caseNumber, IfMatch.version(ifMatch), Reach.handling(caller), caller.username());
    }

    private Uni<RestResponse<AssignmentAnswer>> answer(Uni<Assignment> changed) {
        return changed.chain(show::one).map(Tagged::of);
    }
}
