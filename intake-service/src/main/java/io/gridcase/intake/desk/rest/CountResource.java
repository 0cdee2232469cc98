package io.gridcase.intake.desk.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.desk.CountReports;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What came in, in numbers. */
@Path("/counts")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
class CountResource {

    private final CountReports countReports;
    private final CallerFromToken token;

    CountResource(CountReports countReports, CallerFromToken token) {
        this.countReports = countReports;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "上报统计 / Count what came in, by channel and by what became of it",
            description = "自处置 counts as SOLVED_ON_SPOT. What does not occur is left out.")
    @APIResponse(responseCode = "200", description = "The counts, of the own areas")
    @APIResponse(responseCode = "422", description = "malformed-moment")
    public Uni<List<ReportCountAnswer>> received(@Valid @BeanParam Period period) {
        return countReports
                .received(
                        period.from().instant(),
                        period.to().instant(),
                        token.caller().areas())
                .map(found -> found.stream().map(ReportCountAnswer::of).toList());
    }
}
