package io.gridcase.intake.progress.rest;

import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.progress.TellSteps;
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

/** How far a report has come. */
@Path("/reports/{id}/steps")
@RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
class StepResource {

    private final TellSteps steps;
    private final CallerFromToken token;

    StepResource(TellSteps steps, CallerFromToken token) {
        this.steps = steps;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "办理过程 / The steps of a report",
            description =
                    "In the order of time, as every reporter sees them; a merged report has those of the other, too.")
    @APIResponse(responseCode = "200", description = "At least RECEIVED")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<List<StepAnswer>> list(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return steps.of(id, Visibility.of(token.caller()))
                .map(found -> found.stream().map(StepAnswer::of).toList());
    }
}
