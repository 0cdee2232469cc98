package io.gridcase.intake.report.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.report.VoidCase;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** 作废: takes back what was filed. */
@Path("/reports/{id}/void")
@RolesAllowed(SHIFT_LEADER)
class VoidResource {

    private final VoidCase voidCase;
    private final CallerFromToken token;

    VoidResource(VoidCase voidCase, CallerFromToken token) {
        this.voidCase = voidCase;
        this.token = token;
    }

    @POST
    @Operation(
            summary = "作废 / Take the case back",
            description =
                    "The department hears that it has nothing to do any more. Not possible once it is struck off.")
    @APIResponse(responseCode = "200", description = "Voided")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> voidCase(@BeanParam SeenReport seen, @NotNull @Valid VoidRequest request) {
        return voidCase.voidCase(seen.id(), seen.version(), request.reason(), token.caller())
                .map(ReportResource::answer);
    }
}
