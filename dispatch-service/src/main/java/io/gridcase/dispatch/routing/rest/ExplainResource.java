package io.gridcase.dispatch.routing.rest;

import io.gridcase.dispatch.routing.ExplainRouting;
import io.gridcase.dispatch.routing.PlaceOutOfReach;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Why a department is responsible. */
@Path("/routing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.SUPERVISOR})
class ExplainResource {

    private final ExplainRouting explain;
    private final CallerFromToken token;

    ExplainResource(ExplainRouting explain, CallerFromToken token) {
        this.explain = explain;
        this.token = token;
    }

    @GET
    @Path("/explain")
    @Operation(
            summary = "责任解释 / Explain who is responsible",
            description = "Which rules fitted, which one won and by what; at any past instant, by the matrix of then.")
    @APIResponse(responseCode = "200", description = "The explanation")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "place-out-of-reach")
    @APIResponse(responseCode = "422", description = "malformed-moment")
    public Uni<ExplanationAnswer> explain(@BeanParam @Valid ExplainRequest request) {
        var problem = request.problem();
        if (!token.caller().areas().covers(problem.grid().value())) {
            throw new PlaceOutOfReach(problem.grid());
        }
        return explain.explain(problem, request.instant()).map(ExplanationAnswer::of);
    }

    @GET
    @Path("/rules/{ruleId}")
    @Operation(
            summary = "规则沿革 / Show a rule in the course of time",
            description = "The oldest edition first, so that the ruleId of an old assignment can always be looked up.")
    @APIResponse(responseCode = "200", description = "All its editions")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "unknown-rule")
    public Uni<List<EditionAnswer>> editions(
            @PathParam("ruleId") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String ruleId) {
        return explain.editions(ruleId)
                .map(found -> found.stream().map(EditionAnswer::of).toList());
    }
}
