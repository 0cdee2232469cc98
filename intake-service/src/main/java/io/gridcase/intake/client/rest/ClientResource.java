package io.gridcase.intake.client.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.client.Keyed;
import io.gridcase.intake.client.KnownClient;
import io.gridcase.intake.client.ManageClients;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The systems that report by themselves. */
@Path("/clients")
@RolesAllowed({SHIFT_LEADER, SUPERVISOR})
class ClientResource {

    private final ManageClients clients;
    private final CallerFromToken token;

    ClientResource(ManageClients clients, CallerFromToken token) {
        this.clients = clients;
        this.token = token;
    }

    @POST
    @Operation(summary = "登记接入方 / Enter a client", description = "The key is in this answer and never told again.")
    @APIResponse(responseCode = "201", description = "Entered; Location names it")
    @APIResponse(responseCode = "403", description = "not-your-county")
    @APIResponse(responseCode = "409", description = "client-code-taken")
    @APIResponse(responseCode = "422", description = "channel-of-people, foreign-system-of-partners")
    public Uni<RestResponse<KeyAnswer>> enter(@NotNull @Valid NewClientRequest request) {
        return clients.enter(request.settings(), token.caller())
                .map(keyed -> ResponseBuilder.<KeyAnswer>created(URI.create("/clients/" + request.code()))
                        .entity(KeyAnswer.of(keyed))
                        .header("ETag", IfMatch.tag(keyed.client().version()))
                        .build());
    }

    @GET
    @Operation(summary = "查询接入方 / Clients, by code", description = "Those of the own counties.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ClientAnswer>> list(
            @Parameter(description = "Rows of a page")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1).map(last -> last.text(0)).orElse(null);
        return clients.page(token.caller().areas(), after, limit).map(found -> page(found, limit));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "查看接入方 / One client")
    @APIResponse(responseCode = "200", description = "The client; ETag names its version")
    @APIResponse(responseCode = "404", description = "client-not-found")
    public Uni<RestResponse<ClientAnswer>> show(@PathParam("code") String code) {
        return clients.of(code, token.caller().areas())
                .map(known -> ResponseBuilder.ok(ClientAnswer.of(known))
                        .header("ETag", IfMatch.tag(known.client().version()))
                        .build());
    }

    @POST
    @Path("/{code}/rotate")
    @Operation(summary = "更换密钥 / Give a new key", description = "The old key ends at once.")
    @APIResponse(responseCode = "200", description = "The new key, told this once")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<KeyAnswer>> rotate(@BeanParam SeenClient seen) {
        return clients.rotate(seen.code(), seen.version(), token.caller()).map(ClientResource::newKey);
    }

    @POST
    @Path("/{code}/disable")
    @Operation(summary = "停用接入方 / End its access", description = "Its reports stay. Disabled again, nothing changes.")
    @APIResponse(responseCode = "200", description = "Disabled")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ClientAnswer>> disable(@BeanParam SeenClient seen) {
        return clients.disable(seen.code(), seen.version(), token.caller()).map(ClientResource::answer);
    }

    static RestResponse<ClientAnswer> answer(ApiClient client) {
        return ResponseBuilder.ok(ClientAnswer.of(client, Optional.empty()))
                .header("ETag", IfMatch.tag(client.version()))
                .build();
    }

    private static RestResponse<KeyAnswer> newKey(Keyed keyed) {
        return ResponseBuilder.ok(KeyAnswer.of(keyed))
                .header("ETag", IfMatch.tag(keyed.client().version()))
                .build();
    }

    private static Page<ClientAnswer> page(List<KnownClient> found, int limit) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(List.of(last.client().settings().code())),
                ClientAnswer::of);
    }
}
