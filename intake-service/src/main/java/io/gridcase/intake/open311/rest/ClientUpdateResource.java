package io.gridcase.intake.open311.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.open311.ExchangeUpdates;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shows the centre what a client said later about a report. */
@Path("/reports/{id}/updates")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
class ClientUpdateResource {

    private final ExchangeUpdates exchange;
    private final CallerFromToken token;

    ClientUpdateResource(ExchangeUpdates exchange, CallerFromToken token) {
        this.exchange = exchange;
        this.token = token;
    }

    @GET
    @Operation(summary = "接入方反馈 / What its client said about a report", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "Often nothing")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<List<ClientUpdateAnswer>> list(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return exchange.of(id, Visibility.of(token.caller()))
                .map(said -> said.stream().map(ClientUpdateAnswer::of).toList());
    }
}
