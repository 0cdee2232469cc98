package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.changerequest.AskForChange;
import io.gridcase.dispatch.changerequest.Asking;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** A department asks for more time, a pause or another handling type. */
@Path("/assignments/{caseNumber}/change-requests")
@Produces(MediaType.APPLICATION_JSON)
class AskResource {

    private final AskForChange ask;
    private final CallerFromToken token;

    AskResource(AskForChange ask, CallerFromToken token) {
        this.ask = ask;
        this.token = token;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD})
    @Operation(
            summary = "申请延期、更改处理类型、挂账、缓办 / Ask for a change",
            description =
                    "One request about a case at a time. EXTENSION, SUSPENSION and POSTPONEMENT wait for the head of"
                            + " the department, then for a dispatcher; HANDLING_TYPE for a dispatcher. Repeating the same request"
                            + " with the same id answers what became of it.")
    @APIResponse(responseCode = "200", description = "The request as it is now; ETag is its version")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also that of another department")
    @APIResponse(
            responseCode = "409",
            description =
                    "illegal-transition; change-request-open; request-id-taken; overdue, extended-twice, no-deadline;"
                            + " suspended-before; pause-out-of-range; same-handling-type")
    @APIResponse(responseCode = "422", description = "malformed-change-request")
    public Uni<RestResponse<ChangeRequestAnswer>> ask(
            @PathParam("caseNumber") CaseNumber caseNumber, @NotNull @Valid AskRequest request) {
        var caller = token.caller();
        var asking = new Asking(caseNumber, Reach.handling(caller), caller.username());
        return ask.ask(asking, request.requestId(), request.wish()).map(ChangeRequestAnswer::tagged);
    }
}
