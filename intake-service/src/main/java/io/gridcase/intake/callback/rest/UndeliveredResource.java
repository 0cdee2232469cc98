package io.gridcase.intake.callback.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.callback.HandleUndelivered;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a client with a callback has not been told yet. */
@Path("/clients/{code}/undelivered-updates")
@RolesAllowed({SHIFT_LEADER, SUPERVISOR})
class UndeliveredResource {

    private final HandleUndelivered undelivered;
    private final CallerFromToken token;

    UndeliveredResource(HandleUndelivered undelivered, CallerFromToken token) {
        this.undelivered = undelivered;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "未送达的进展 / What a client does not have",
            description =
                    "In the order in which it is sent. Without nextAt it is given up until somebody sends it again.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "client-not-found")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<UndeliveredAnswer>> list(
            @PathParam("code") String code,
            @Parameter(description = "Rows of a page")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return undelivered
                .page(
                        code,
                        token.caller().areas(),
                        Cursor.decode(cursor, 1).map(last -> last.number(0)).orElse(0L),
                        limit)
                .map(found -> Page.of(
                        found, limit, last -> new Cursor(List.of(Long.toString(last.id()))), UndeliveredAnswer::of));
    }

    @POST
    @Path("/send-again")
    @Operation(
            summary = "全部重新发送 / Send all of them again",
            description = "As after the client's server was away, or our key there was wrong.")
    @APIResponse(responseCode = "200", description = "How many are due now")
    @APIResponse(responseCode = "404", description = "client-not-found")
    public Uni<SentAgainAnswer> sendAllAgain(@PathParam("code") String code) {
        return undelivered.sendAllAgain(code, token.caller()).map(SentAgainAnswer::new);
    }

    @POST
    @Path("/{update}/send-again")
    @Operation(
            summary = "重新发送 / Send one again",
            description = "Under the same update_id. Sent twice, nothing changes.")
    @APIResponse(responseCode = "204", description = "It is due now")
    @APIResponse(responseCode = "404", description = "client-not-found, update-not-found")
    public Uni<RestResponse<Void>> sendAgain(
            @PathParam("code") String code,
            @Parameter(description = "id out of the list") @PathParam("update") long id) {
        return undelivered.sendAgain(code, id, token.caller()).map(done -> RestResponse.noContent());
    }
}
