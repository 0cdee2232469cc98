package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.HoldReason;
import io.gridcase.dispatch.assignment.RetryDispatch;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** 派遣员's desk: what no rule could dispatch and what departments gave back. */
@Path("/dispatch-queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class DispatchQueueResource {

    private final ShowAssignments assignments;
    private final RetryDispatch retry;
    private final CallerFromToken token;

    DispatchQueueResource(ShowAssignments assignments, RetryDispatch retry, CallerFromToken token) {
        this.assignments = assignments;
        this.retry = retry;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "待派遣 / What waits for a dispatcher",
            description = "The longest wait first; \"hold\" says why, \"returns\" where the case has been.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<AssignmentAnswer>> queue(
            @QueryParam("reason") @Parameter(description = "Only those that wait for this reason") @Nullable
                    HoldReason reason,
            @QueryParam("limit")
                    @Parameter(description = "Most rows of a page")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable String cursor) {
        return assignments
                .awaitingDispatch(token.caller().areas(), Optional.ofNullable(reason), Positions.slice(cursor, limit))
                .map(found -> Page.of(found, limit, Positions::sinceHeld, AssignmentAnswer::of));
    }

    @POST
    @Path("/retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "重新派遣 / Try again what waits for one reason",
            description =
                    "For when the reason is gone: the year's holidays are loaded, the matrix has a rule. The clock of"
                            + " a case that is dispatched starts now; what still cannot be dispatched waits on unchanged.")
    @APIResponse(responseCode = "200", description = "How many waited, and how many are dispatched now")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    public Uni<RetryAnswer> retry(@NotNull @Valid RetryRequest request) {
        return retry.retry(token.caller().areas(), request.reason().held()).map(RetryAnswer::of);
    }
}
