package io.gridcase.dispatch.desk.rest;

import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.desk.AcceptMany;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** 批量签收: what has come overnight is taken on at once. */
@Path("/desk/accept")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.HANDLER)
class AcceptManyResource {

    private final AcceptMany accept;
    private final CallerFromToken token;

    AcceptManyResource(AcceptMany accept, CallerFromToken token) {
        this.accept = accept;
        this.token = token;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "批量签收 / Accept many assignments",
            description =
                    "Each for itself: one that is refused stops none of the others. The same request may be sent again: what"
                            + " it has accepted is answered as accepted.")
    @APIResponse(responseCode = "200", description = "What became of each")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json; nothing is accepted")
    public Uni<AcceptManyAnswer> accept(@NotNull @Valid AcceptManyRequest request) {
        var caller = token.caller();
        var scope = Reach.handling(caller);
        var acts = request.items().stream()
                .map(item -> item.act(scope, caller.username()))
                .toList();
        return accept.accept(acts).map(AcceptManyAnswer::of);
    }
}
