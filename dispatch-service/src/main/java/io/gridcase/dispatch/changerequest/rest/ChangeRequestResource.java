package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.changerequest.ShowChangeRequests;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What departments ask for, as they and the command centre see it. */
@Path("/change-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
class ChangeRequestResource {

    private final ShowChangeRequests requests;
    private final CallerFromToken token;

    ChangeRequestResource(ShowChangeRequests requests, CallerFromToken token) {
        this.requests = requests;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "申请列表 / Requests",
            description = "The oldest first; those that wait for a decision by default.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ChangeRequestAnswer>> list(@Valid @BeanParam ChangeRequestListing wanted) {
        var filter = wanted.filter(Reach.looking(token.caller()));
        return requests.list(filter, wanted.after(), wanted.limit() + 1)
                .map(found -> Page.of(found, wanted.limit(), ChangeRequestListing::cursor, ChangeRequestAnswer::of));
    }

    @GET
    @Path("/{requestId}")
    @Operation(summary = "单个申请 / One request")
    @APIResponse(responseCode = "200", description = "ETag is its version")
    @APIResponse(responseCode = "404", description = "change-request-not-found, also out of reach")
    public Uni<RestResponse<ChangeRequestAnswer>> one(@PathParam("requestId") UUID id) {
        return requests.one(id, Reach.looking(token.caller())).map(ChangeRequestAnswer::tagged);
    }
}
