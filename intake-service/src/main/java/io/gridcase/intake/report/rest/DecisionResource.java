package io.gridcase.intake.report.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.report.FileReport;
import io.gridcase.intake.report.RejectReport;
import io.gridcase.intake.report.ReleaseReport;
import io.gridcase.intake.report.RequestConfirmation;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What the centre decides about a report that waits. */
@Path("/reports/{id}")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
class DecisionResource {

    private final FileReport fileReport;
    private final RejectReport rejectReport;
    private final ReleaseReport releaseReport;
    private final RequestConfirmation requestConfirmation;
    private final CallerFromToken token;

    DecisionResource(
            FileReport fileReport,
            RejectReport rejectReport,
            ReleaseReport releaseReport,
            RequestConfirmation requestConfirmation,
            CallerFromToken token) {
        this.fileReport = fileReport;
        this.rejectReport = rejectReport;
        this.releaseReport = releaseReport;
        this.requestConfirmation = requestConfirmation;
        this.token = token;
    }

    @POST
    @Path("/file")
    @Operation(summary = "立案 / File as a case")
    @APIResponse(responseCode = "200", description = "Filed; caseNumber is its number")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "unknown-class, unknown-condition, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> file(@BeanParam SeenReport seen, @NotNull @Valid FileRequest request) {
        return fileReport
                .file(seen.id(), seen.version(), request.decision(), token.caller())
                .map(ReportResource::answer);
    }

    @POST
    @Path("/reject")
    @Operation(summary = "不予立案 / Reject")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "unknown-reject-reason, note-needed, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> reject(@BeanParam SeenReport seen, @NotNull @Valid RejectRequest request) {
        return rejectReport
                .reject(seen.id(), seen.version(), request.grounds(), token.caller())
                .map(ReportResource::answer);
    }

    @POST
    @Path("/request-confirmation")
    @Operation(
            summary = "核实指令 / Have somebody look on site",
            description = "Whoever the roster names is sent; GET /confirmations?report= shows whom.")
    @APIResponse(responseCode = "200", description = "CONFIRMING until somebody has looked")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition, place-unknown")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> requestConfirmation(@BeanParam SeenReport seen) {
        return requestConfirmation
                .request(seen.id(), seen.version(), token.caller())
                .map(ReportResource::answer);
    }

    @POST
    @Path("/release")
    @Operation(
            summary = "退回待受理 / Give back to the queue",
            description =
                    "Your own claim; the shift leader's also another's. Without effect when nobody has claimed it.")
    @APIResponse(responseCode = "200", description = "Anybody may get it now")
    @APIResponse(responseCode = "403", description = "claimed-by-another")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<RestResponse<ReportAnswer>> release(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return releaseReport.release(id, token.caller()).map(ReportResource::answer);
    }
}
