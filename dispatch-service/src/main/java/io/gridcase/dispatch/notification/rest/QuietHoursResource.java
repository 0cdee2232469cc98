package io.gridcase.dispatch.notification.rest;

import static io.gridcase.web.Roles.DEPARTMENT_HEAD;
import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.dispatch.notification.KeptQuietHours;
import io.gridcase.dispatch.notification.KnowListeners;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** When the caller is not to be disturbed. */
@Path("/me/quiet-hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({HANDLER, DEPARTMENT_HEAD, DISPATCHER, SUPERVISOR})
class QuietHoursResource {

    private final KnowListeners listeners;
    private final CallerFromToken token;

    QuietHoursResource(KnowListeners listeners, CallerFromToken token) {
        this.listeners = listeners;
        this.token = token;
    }

    @GET
    @Operation(summary = "我的免打扰时段 / My quiet hours", description = "Without from and until: none.")
    @APIResponse(responseCode = "200", description = "The hours; ETag is their version")
    public Uni<RestResponse<QuietHoursForm>> show() {
        return listeners.quietHours(token.caller()).map(QuietHoursResource::tagged);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "设置免打扰时段 / Do not disturb me",
            description = "What is urgent is told all the same; the rest comes when the hours end, by mail all in one.")
    @APIResponse(responseCode = "200", description = "The hours; ETag is their version")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<QuietHoursForm>> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid QuietHoursForm form) {
        return listeners
                .keepQuiet(form.hours(), IfMatch.version(ifMatch), token.caller())
                .map(QuietHoursResource::tagged);
    }

    private static RestResponse<QuietHoursForm> tagged(KeptQuietHours kept) {
        return ResponseBuilder.ok(QuietHoursForm.of(kept.hours()))
                .header(HttpHeaders.ETAG, IfMatch.tag(kept.version()))
                .build();
    }
}
