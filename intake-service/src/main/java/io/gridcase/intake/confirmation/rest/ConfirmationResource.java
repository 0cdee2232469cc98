package io.gridcase.intake.confirmation.rest;

import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.confirmation.AnswerConfirmation;
import io.gridcase.intake.confirmation.Confirmation;
import io.gridcase.intake.confirmation.ReassignConfirmation;
import io.gridcase.intake.confirmation.ShowConfirmations;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 核实 for the people on the street and for those who send them. */
@Path("/confirmations")
class ConfirmationResource {

    private static final String SEEN = "ETag of the confirmation as it was seen";

    private final ShowConfirmations showing;
    private final AnswerConfirmation answering;
    private final ReassignConfirmation reassigning;
    private final CallerFromToken token;
    private final Clock clock;

    ConfirmationResource(
            ShowConfirmations showing,
            AnswerConfirmation answering,
            ReassignConfirmation reassigning,
            CallerFromToken token,
            Clock clock) {
        this.showing = showing;
        this.answering = answering;
        this.reassigning = reassigning;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(
            summary = "核实任务清单 / Confirmations, the first due first",
            description = "Inspectors see their own, the centre those of its areas, also those that nobody has yet.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ConfirmationAnswer>> list(@Valid @BeanParam ConfirmationListing listing) {
        var now = clock.instant();
        return showing.page(listing.query(Visibility.of(token.caller()), now)).map(found -> listing.page(found, now));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "核实任务详情 / One confirmation", description = "With the result once somebody has looked.")
    @APIResponse(responseCode = "200", description = "The confirmation; ETag names its version")
    @APIResponse(responseCode = "404", description = "confirmation-not-found")
    public Uni<RestResponse<ConfirmationAnswer>> show(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return showing.visible(id, Visibility.of(token.caller())).map(this::shown);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(INSPECTOR)
    @Operation(
            summary = "核实反馈 / Say what was found on site",
            description = "Only whoever is sent. Sent again it answers the first result, whatever If-Match says.")
    @APIResponse(responseCode = "200", description = "Taken; the report is filed or back at the centre")
    @APIResponse(responseCode = "404", description = "confirmation-not-found")
    @APIResponse(responseCode = "409", description = "confirmation-withdrawn: the report is rejected or merged")
    @APIResponse(responseCode = "412", description = "stale-version: the time or the person has changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "photo-required, unknown-photos, unknown-crs, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ConfirmationAnswer>> answer(
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @Parameter(description = SEEN) @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid AnswerRequest request) {
        return answering
                .answer(
                        id,
                        IfMatch.version(seen),
                        request.statement(),
                        token.caller().username())
                .map(this::shown);
    }

    @POST
    @Path("/{id}/reassign")
    @RolesAllowed(SHIFT_LEADER)
    @Operation(summary = "改派 / Send somebody else", description = "Somebody on duty today. The time stays.")
    @APIResponse(responseCode = "200", description = "Reassigned")
    @APIResponse(responseCode = "404", description = "confirmation-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "not-on-duty, malformed-entity-tag")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Uni<RestResponse<ConfirmationAnswer>> reassign(
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @Parameter(description = SEEN) @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid ReassignRequest request) {
        return reassigning
                .reassign(id, IfMatch.version(seen), request.person(), token.caller())
                .map(this::shown);
    }

    private RestResponse<ConfirmationAnswer> shown(Confirmation confirmation) {
        return ResponseBuilder.ok(ConfirmationAnswer.of(confirmation, clock.instant()))
                .header("ETag", IfMatch.tag(confirmation.version()))
                .build();
    }
}
