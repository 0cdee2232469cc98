package io.gridcase.intake.report.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.report.MergeReports;
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

/** Makes one of two reports of the same problem, and two again. */
@Path("/reports/{id}")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
class MergeResource {

    private final MergeReports mergeReports;
    private final CallerFromToken token;

    MergeResource(MergeReports mergeReports, CallerFromToken token) {
        this.mergeReports = mergeReports;
        this.token = token;
    }

    @POST
    @Path("/merge")
    @Operation(
            summary = "合并 / Merge into another report",
            description = "It keeps its reporter and goes the way of the other one, and so do those that were merged"
                    + " into it. A report that is a case already stays one.")
    @APIResponse(responseCode = "200", description = "Merged; mergedInto names the root")
    @APIResponse(responseCode = "404", description = "report-not-found, of either")
    @APIResponse(responseCode = "409", description = "illegal-transition, already-one-report, root-not-open")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> merge(@BeanParam SeenReport seen, @NotNull @Valid MergeRequest request) {
        return mergeReports
                .merge(seen.id(), request.into(), seen.version(), token.caller())
                .map(ReportResource::answer);
    }

    @POST
    @Path("/unmerge")
    @Operation(
            summary = "撤销合并 / Undo a merge",
            description = "The report waits for a decision again. Not once the case of the other one is closed.")
    @APIResponse(responseCode = "200", description = "Stands alone again")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition, root-not-open")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> unmerge(@BeanParam SeenReport seen) {
        return mergeReports.unmerge(seen.id(), seen.version(), token.caller()).map(ReportResource::answer);
    }
}
