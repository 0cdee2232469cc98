package io.gridcase.intake.client.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.client.ManageCallbacks;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a client is told by itself what happens to its reports. */
@Path("/clients/{code}/callback")
@RolesAllowed({SHIFT_LEADER, SUPERVISOR})
class CallbackResource {

    private final ManageCallbacks callbacks;
    private final CallerFromToken token;

    CallbackResource(ManageCallbacks callbacks, CallerFromToken token) {
        this.callbacks = callbacks;
        this.token = token;
    }

    @PUT
    @Operation(
            summary = "设置回调 / Tell it by itself",
            description = "Each step of its reports from now on is posted to this address, in order, at least once.")
    @APIResponse(responseCode = "200", description = "The client; ETag names its version")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "409", description = "callbacks-off")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "unfit-address")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ClientAnswer>> set(@BeanParam SeenClient seen, @NotNull @Valid CallbackRequest request) {
        return callbacks
                .set(seen.code(), request.wanted(), seen.version(), token.caller())
                .map(ClientResource::answer);
    }

    @DELETE
    @Operation(summary = "取消回调 / Let it ask again", description = "What is not sent by then waits.")
    @APIResponse(responseCode = "200", description = "The client; ETag names its version")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ClientAnswer>> remove(@BeanParam SeenClient seen) {
        return callbacks.remove(seen.code(), seen.version(), token.caller()).map(ClientResource::answer);
    }
}
