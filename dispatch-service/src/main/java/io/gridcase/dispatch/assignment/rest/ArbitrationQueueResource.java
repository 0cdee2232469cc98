package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What was returned too often: a supervisor decides for good. */
@Path("/arbitration-queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
class ArbitrationQueueResource {

    private final ShowAssignments assignments;
    private final CallerFromToken token;

    ArbitrationQueueResource(ShowAssignments assignments, CallerFromToken token) {
        this.assignments = assignments;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "待仲裁 / What was returned too often",
            description =
                    "The longest wait first; \"returns\" says where the case has been, and why each department refused it.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<AssignmentAnswer>> queue(
            @QueryParam("limit")
                    @Parameter(description = "Most rows of a page")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable String cursor) {
        return assignments
                .awaitingArbitration(token.caller().areas(), Positions.slice(cursor, limit))
                .map(found -> Page.of(found, limit, Positions::sinceHeld, AssignmentAnswer::of));
    }
}
