package io.gridcase.dispatch.delivery.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.dispatch.delivery.HandleUndelivered;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notifications that did not arrive, of cases in the caller's areas. */
@Path("/undelivered-notifications")
@Produces(MediaType.APPLICATION_JSON)
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
            summary = "未送达的通知 / What did not arrive",
            description = "The oldest first. Without nextAt it is given up until somebody sends it again.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<UndeliveredAnswer>> list(
            @Parameter(description = "Rows of a page")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return undelivered
                .page(
                        token.caller().areas(),
                        Cursor.decode(cursor, 1).map(last -> last.number(0)).orElse(0L),
                        limit)
                .map(found -> Page.of(
                        found, limit, last -> new Cursor(List.of(Long.toString(last.id()))), UndeliveredAnswer::of));
    }

    @POST
    @Path("/send-again")
    @Operation(summary = "全部重新发送 / Send all of them again", description = "As after a server was away.")
    @APIResponse(responseCode = "200", description = "How many are due now")
    public Uni<SentAgainAnswer> sendAllAgain() {
        return undelivered.sendAllAgain(token.caller()).map(SentAgainAnswer::new);
    }

    @POST
    @Path("/{notification}/send-again")
    @Operation(summary = "重新发送 / Send one again", description = "Under the same id.")
    @APIResponse(responseCode = "204", description = "It is due now")
    @APIResponse(responseCode = "404", description = "notification-not-found, also outside the caller's areas")
    public Uni<RestResponse<Void>> sendAgain(
            @Parameter(description = "id out of the list") @PathParam("notification") long id) {
        return undelivered.sendAgain(id, token.caller()).map(done -> RestResponse.noContent());
    }
}
