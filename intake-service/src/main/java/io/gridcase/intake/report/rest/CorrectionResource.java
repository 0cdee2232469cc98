package io.gridcase.intake.report.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.report.CorrectReport;
import io.gridcase.intake.report.PlaceReport;
import io.gridcase.intake.report.ShowChanges;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What the centre corrects in a report that it has not decided yet, and what was corrected. */
@Path("/reports/{id}")
class CorrectionResource {

    private final CorrectReport correctReport;
    private final PlaceReport placeReport;
    private final ShowChanges showChanges;
    private final CallerFromToken token;

    CorrectionResource(
            CorrectReport correctReport, PlaceReport placeReport, ShowChanges showChanges, CallerFromToken token) {
        this.correctReport = correctReport;
        this.placeReport = placeReport;
        this.showChanges = showChanges;
        this.token = token;
    }

    @POST
    @Path("/correct")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
    @Operation(summary = "更正 / Correct class, description or answers")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "unknown-class, wrong-answers, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> correct(@BeanParam SeenReport seen, @NotNull @Valid CorrectRequest request) {
        return correctReport
                .correct(seen.id(), seen.version(), request.wish(), token.caller())
                .map(ReportResource::answer);
    }

    @POST
    @Path("/place")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
    @Operation(
            summary = "定位 / Say where it is",
            description = "Of a report that had only an address, the rules then decide as if it had just come in.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(
            responseCode = "422",
            description = "outside-every-grid, unknown-crs, unknown-grid, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ReportAnswer>> place(
            @BeanParam SeenReport seen, @NotNull @Valid FoundPlaceRequest request) {
        return placeReport
                .place(seen.id(), seen.version(), request.finding(), token.caller())
                .map(ReportResource::answer);
    }

    @GET
    @Path("/changes")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "更正记录 / What was corrected, the oldest first")
    @APIResponse(responseCode = "200", description = "Empty when nothing was")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<List<ChangeAnswer>> changes(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return showChanges
                .of(id, Visibility.of(token.caller()))
                .map(found -> found.stream().map(ChangeAnswer::of).toList());
    }
}
