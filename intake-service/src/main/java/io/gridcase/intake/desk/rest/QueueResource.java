package io.gridcase.intake.desk.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.intake.desk.ClaimReport;
import io.gridcase.intake.desk.Waiting;
import io.gridcase.intake.desk.WorkQueue;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The queue of the supervision centre: what waits for a decision, and the next of it. */
@Path("/queue")
class QueueResource {

    private final WorkQueue queue;
    private final ClaimReport claiming;
    private final CallerFromToken token;

    QueueResource(WorkQueue queue, ClaimReport claiming, CallerFromToken token) {
        this.queue = queue;
        this.claiming = claiming;
        this.token = token;
    }

    @GET
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "待受理 / What waits for a decision", description = "The one to be decided first at the top.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<WaitingAnswer>> list(@Valid @BeanParam QueueListing listing, @Valid @BeanParam QueuePaging paging) {
        return queue.page(listing.filter(), paging.page(), token.caller().areas())
                .map(paging::page);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR})
    @Operation(summary = "待受理数 / How much waits")
    @APIResponse(responseCode = "200", description = "The counts, of what the filter means")
    public Uni<QueueCountsAnswer> count(@Valid @BeanParam QueueListing listing) {
        return queue.count(listing.filter(), token.caller().areas()).map(QueueCountsAnswer::of);
    }

    @POST
    @Path("/next")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
    @Operation(
            summary = "领取下一件 / Claim the next report",
            description = "No two officers get the same. Asked again before deciding, it is the one claimed already.")
    @APIResponse(responseCode = "200", description = "The report; ETag names its version, for the acts")
    @APIResponse(responseCode = "204", description = "Nothing waits that nobody is at work on")
    public Uni<RestResponse<WaitingAnswer>> next(@Valid @BeanParam QueueListing listing) {
        return queue.next(listing.filter(), token.caller())
                .map(found -> found.map(QueueResource::answer).orElseGet(RestResponse::noContent));
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
    @Operation(
            summary = "领取 / Claim this report",
            description =
                    "Of two officers one gets it. Claimed again by the same one it is kept for the whole time again.")
    @APIResponse(responseCode = "200", description = "The report; ETag names its version, for the acts")
    @APIResponse(responseCode = "404", description = "report-not-found")
    @APIResponse(responseCode = "409", description = "already-claimed, with until when; not-waiting")
    public Uni<RestResponse<WaitingAnswer>> claim(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return claiming.claim(id, token.caller()).map(QueueResource::answer);
    }

    private static RestResponse<WaitingAnswer> answer(Waiting waiting) {
        return ResponseBuilder.ok(WaitingAnswer.of(waiting))
                .header("ETag", IfMatch.tag(waiting.report().version()))
                .build();
    }
}
