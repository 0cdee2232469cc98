package io.gridcase.intake.client.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.client.ManageCallbacks;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where a client is told by itself what happens to its reports. */
@Path("/clients/{code}/callback")
@RolesAllowed({SHIFT_LEADER, SUPERVISOR})
class CallbackResource {

    private static final String SEEN = "ETag of the client as it was seen";

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
    @APIResponse(responseCode = "422", description = "unfit-callback")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ClientAnswer>> set(
            @PathParam("code") String code,
            @Parameter(description = SEEN) @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid CallbackRequest request) {
        return callbacks
                .set(code, request.wanted(), IfMatch.version(seen), token.caller())
                .map(CallbackResource::answer);
    }

    @DELETE
    @Operation(summary = "取消回调 / Let it ask again", description = "What is not sent by then waits.")
    @APIResponse(responseCode = "200", description = "The client; ETag names its version")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ClientAnswer>> remove(
            @PathParam("code") String code,
            @Parameter(description = SEEN) @HeaderParam("If-Match") @Nullable String seen) {
        return callbacks.remove(code, IfMatch.version(seen), token.caller()).map(CallbackResource::answer);
    }

    private static RestResponse<ClientAnswer> answer(ApiClient client) {
        return ResponseBuilder.ok(ClientAnswer.of(client, Optional.empty()))
                .header("ETag", IfMatch.tag(client.version()))
                .build();
    }
}
