package io.gridcase.intake.roster.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.code.GridCode;
import io.gridcase.intake.roster.Roster;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Moment;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** 值班查询: who would be sent there? */
@Path("/roster")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
class RosterResource {

    private final Roster roster;
    private final CallerFromToken token;
    private final Clock clock;

    RosterResource(Roster roster, CallerFromToken token, Clock clock) {
        this.roster = roster;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "查询值班监督员 / Who is sent to a grid",
            description = "The inspector of the grid; if away a neighbour, then the team leader; with the reason.")
    @APIResponse(responseCode = "200", description = "The person, or NOBODY")
    @APIResponse(responseCode = "404", description = "grid-not-found")
    @APIResponse(responseCode = "422", description = "malformed-moment")
    public Uni<AppointmentAnswer> at(
            @Parameter(description = "单元网格 code") @QueryParam("grid") @NotNull @Pattern(regexp = "[0-9]{12}[0-9A-Z]{3}")
                    String grid,
            @Parameter(
                            description = "ISO 8601 with zone; now when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("at")
                    @Nullable
                    Moment at) {
        var code = new GridCode(grid);
        var when = at == null ? clock.instant() : at.instant();
        return roster.inspectorOf(code, when, token.caller().areas())
                .map(appointment -> AppointmentAnswer.of(code, when, appointment));
    }
}
