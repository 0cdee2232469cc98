package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.ExplainDeadline;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Why a deadline is what it is. */
@Path("/assignments/{caseNumber}/deadline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
class DeadlineResource {

    private final ExplainDeadline explain;
    private final CallerFromToken token;

    DeadlineResource(ExplainDeadline explain, CallerFromToken token) {
        this.explain = explain;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "时限说明 / Explain a deadline",
            description = "Rule, calendar, what the clock was told, which sessions of which day counted, every change.")
    @APIResponse(responseCode = "200", description = "The deadline with all that made it")
    @APIResponse(responseCode = "404", description = "assignment-not-found; no-deadline: nobody is responsible yet")
    public Uni<DeadlineAnswer> explain(@PathParam("caseNumber") CaseNumber caseNumber) {
        return explain.explain(caseNumber, Reach.looking(token.caller())).map(DeadlineAnswer::of);
    }
}
