package io.gridcase.intake.report.rest;

import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.report.Accepted;
import io.gridcase.intake.report.FindReports;
import io.gridcase.intake.report.RegisterReport;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Reports: sent and looked up. */
@Path("/reports")
class ReportResource {

    private final RegisterReport registerReport;
    private final FindReports findReports;
    private final CallerFromToken token;

    ReportResource(RegisterReport registerReport, FindReports findReports, CallerFromToken token) {
        this.registerReport = registerReport;
        this.findReports = findReports;
        this.token = token;
    }

    @POST
    @RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER})
    @Operation(
            summary = "上报 / Report a problem",
            description =
                    "An inspector reports what is there, the centre registers what others tell it. With a condition"
                            + " it is filed at once where the channel's rule says so; else it waits for the centre."
                            + " Photos may come before or after it: until the last is here it is AWAITING_PHOTOS and"
                            + " missingPhotos names them.")
    @APIResponse(responseCode = "200", description = "It had been taken in before; the first result")
    @APIResponse(responseCode = "201", description = "Taken in; Location names it")
    @APIResponse(responseCode = "403", description = "foreign-channel")
    @APIResponse(responseCode = "409", description = "report-id-taken, foreign-number-taken")
    @APIResponse(
            responseCode = "422",
            description = "outside-every-grid, unfit-for-channel, unknown-channel, unknown-class, unknown-condition,"
                    + " unknown-crs, photo-required, wrong-answers")
    public Uni<RestResponse<ReportAnswer>> submit(@NotNull @Valid ReportRequest request) {
        return registerReport.register(request.report(), token.caller()).map(ReportResource::answer);
    }

    @GET
    @RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(
            summary = "查询上报 / Reports, newest first",
            description = "Inspectors see their own, the centre those of its areas.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ReportAnswer>> list(@Valid @BeanParam ReportListing listing) {
        return findReports.page(listing.query(Visibility.of(token.caller()))).map(listing::page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "查看上报 / One report", description = "With its outcome once the case is struck off.")
    @APIResponse(responseCode = "200", description = "The report; ETag names its version")
    @APIResponse(responseCode = "404", description = "report-not-found")
    public Uni<RestResponse<ReportAnswer>> show(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return findReports
                .shown(id, Visibility.of(token.caller()))
                .map(shown -> ResponseBuilder.ok(ReportAnswer.of(shown))
                        .header("ETag", IfMatch.tag(shown.report().version()))
                        .build());
    }

    static RestResponse<ReportAnswer> answer(Report report) {
        return ResponseBuilder.ok(ReportAnswer.of(report))
                .header("ETag", IfMatch.tag(report.version()))
                .build();
    }

    private static RestResponse<ReportAnswer> answer(Accepted accepted) {
        var report = accepted.report();
        return accepted.repeated()
                ? answer(report)
                : ResponseBuilder.<ReportAnswer>created(URI.create("/reports/" + report.id()))
                        .entity(ReportAnswer.of(report))
                        .header("ETag", IfMatch.tag(report.version()))
                        .build();
    }
}
