package io.gridcase.intake.duplicate.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.duplicate.FindDuplicates;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Is this report about something that is known already? */
@Path("/reports/{id}/duplicates")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
class ReportDuplicatesResource {

    private final FindDuplicates findDuplicates;
    private final CallerFromToken token;

    ReportDuplicatesResource(FindDuplicates findDuplicates, CallerFromToken token) {
        this.findDuplicates = findDuplicates;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "疑似重复 / Possible duplicates of a report",
            description =
                    "Open reports and cases of the same class, or one that people mistake it for, near it in place"
                            + " and time; none while the report has no place.")
    @APIResponse(responseCode = "200", description = "At most 20, the nearest first")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<DuplicatesAnswer> show(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return findDuplicates.of(id, token.caller()).map(DuplicatesAnswer::of);
    }
}
