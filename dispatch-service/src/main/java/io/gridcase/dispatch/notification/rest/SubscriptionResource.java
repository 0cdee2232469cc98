package io.gridcase.dispatch.notification.rest;

import static io.gridcase.web.Roles.DEPARTMENT_HEAD;
import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.dispatch.notification.ManageSubscriptions;
import io.gridcase.dispatch.notification.Subscribed;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Where the caller wants to be told, and what. */
@Path("/me/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({HANDLER, DEPARTMENT_HEAD, DISPATCHER, SUPERVISOR})
class SubscriptionResource {

    private final ManageSubscriptions subscriptions;
    private final CallerFromToken token;

    SubscriptionResource(ManageSubscriptions subscriptions, CallerFromToken token) {
        this.subscriptions = subscriptions;
        this.token = token;
    }

    @GET
    @Operation(summary = "我的通知订阅 / Where I am told", description = "All of them, at most ten, the oldest first.")
    @APIResponse(responseCode = "200", description = "The only page")
    public Uni<Page<SubscriptionAnswer>> list() {
        return subscriptions
                .of(token.caller())
                .map(all -> new Page<>(all.stream().map(SubscriptionAnswer::of).toList(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "订阅通知 / Be told somewhere",
            description = "For a WEBHOOK the answer holds the key of our signatures, this once.")
    @APIResponse(responseCode = "201", description = "The subscription; ETag is its version")
    @APIResponse(responseCode = "200", description = "It was there already")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "409", description = "channel-off, too-many-subscriptions, subscription-id-taken")
    @APIResponse(responseCode = "422", description = "malformed-address, unfit-address")
    public Uni<RestResponse<SubscriptionAnswer>> add(@NotNull @Valid SubscribeRequest request) {
        return subscriptions
                .add(request.id(), request.subscription().wanted(), token.caller())
                .map(subscribed -> tagged(subscribed, subscribed.isNew() ? Status.CREATED : Status.OK));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "修改通知订阅 / Be told something else, or elsewhere", description = "The key stays.")
    @APIResponse(responseCode = "200", description = "The subscription; ETag is its version")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "subscription-not-found, also another person's")
    @APIResponse(responseCode = "409", description = "channel-off")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "malformed-address, unfit-address")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SubscriptionAnswer>> change(
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SubscriptionForm form) {
        return subscriptions
                .change(id, form.wanted(), IfMatch.version(ifMatch), token.caller())
                .map(changed -> ResponseBuilder.ok(SubscriptionAnswer.of(changed))
                        .header(HttpHeaders.ETAG, IfMatch.tag(changed.version()))
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "取消通知订阅 / Be told there no more",
            description = "What was still to be told there is forgotten.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "subscription-not-found, also another person's")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<Void>> remove(
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return subscriptions
                .remove(id, IfMatch.version(ifMatch), token.caller())
                .map(done -> RestResponse.noContent());
    }

    @POST
    @Path("/{id}/test")
    @Operation(
            summary = "发送测试通知 / Try it",
            description = "Sends a trial, also in quiet hours; asked for several times within a minute, one.")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "subscription-not-found, also another person's")
    public Uni<RestResponse<Void>> test(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return subscriptions.tryOut(id, token.caller()).map(done -> RestResponse.accepted());
    }

    @POST
    @Path("/{id}/change-key")
    @Operation(
            summary = "更换签名密钥 / Have another key",
            description =
                    "The answer holds it, this once. For a day there are two signatures: of this key and the one before.")
    @APIResponse(responseCode = "200", description = "The subscription with its key; ETag is its version")
    @APIResponse(responseCode = "404", description = "subscription-not-found, also another person's")
    @APIResponse(responseCode = "409", description = "channel-off")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SubscriptionAnswer>> changeKey(
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return subscriptions
                .changeKey(id, IfMatch.version(ifMatch), token.caller())
                .map(changed -> tagged(changed, Status.OK));
    }

    private static RestResponse<SubscriptionAnswer> tagged(Subscribed subscribed, Status status) {
        return ResponseBuilder.create(status, SubscriptionAnswer.of(subscribed))
                .header(HttpHeaders.ETAG, IfMatch.tag(subscribed.subscription().version()))
                .build();
    }
}
