package io.gridcase.dispatch.supervision.rest;

import static io.gridcase.web.Roles.DEPARTMENT_HEAD;
import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.supervision.AnswerSupervision;
import io.gridcase.dispatch.supervision.RemindDepartment;
import io.gridcase.dispatch.supervision.ShowSupervisions;
import io.gridcase.dispatch.supervision.Supervised;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the centre asks of the department that has a case, and what the department answers. */
@Path("/assignments/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
class SupervisionResource {

    private final RemindDepartment reminders;
    private final AnswerSupervision answers;
    private final ShowSupervisions show;
    private final CallerFromToken token;

    SupervisionResource(
            RemindDepartment reminders, AnswerSupervision answers, ShowSupervisions show, CallerFromToken token) {
        this.reminders = reminders;
        this.answers = answers;
        this.show = show;
        this.token = token;
    }

    @GET
    @Path("/supervisions")
    @RolesAllowed({HANDLER, DEPARTMENT_HEAD, DISPATCHER, SUPERVISOR, SHIFT_LEADER})
    @Operation(summary = "催办与督办 / Reminders and supervisions of a case", description = "The oldest first.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's reach")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<SupervisionAnswer>> list(
            @PathParam("caseNumber") CaseNumber caseNumber, @BeanParam @Valid SupervisionListing listing) {
        return show.list(caseNumber, Reach.looking(token.caller()), listing.after(), listing.limit() + 1)
                .map(listing::page);
    }

    @POST
    @Path("/remind")
    @RolesAllowed({DISPATCHER, SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "催办 / Remind the department that has the case",
            description = "The same person again after ten minutes at the earliest (409 reminded-already).")
    @APIResponse(responseCode = "200", description = "The reminder; ETag is the version of the assignment now")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's areas")
    @APIResponse(responseCode = "409", description = "illegal-transition, reminded-already")
    @APIResponse(responseCode = "412", description = "stale-version, with the present state")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SupervisionAnswer>> remind(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TextRequest request) {
        var act = act(caseNumber, ifMatch, Reach.dispatching(token.caller()));
        return reminders.remind(act, request.stripped()).map(SupervisionResource::tagged);
    }

    @POST
    @Path("/supervisions/{id}/answer")
    @RolesAllowed(HANDLER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "答复督办 / Answer a reminder or supervision",
            description = "Once, by the department that has the case; not any more when the case has ended.")
    @APIResponse(responseCode = "200", description = "With its answer; ETag is the version of the assignment now")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "assignment-not-found, supervision-not-found")
    @APIResponse(responseCode = "409", description = "illegal-transition, supervision-answered")
    @APIResponse(responseCode = "412", description = "stale-version, with the present state")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SupervisionAnswer>> answer(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @Parameter(description = "UUID") @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TextRequest request) {
        var act = act(caseNumber, ifMatch, Reach.handling(token.caller()));
        return answers.answer(act, id, request.stripped()).map(SupervisionResource::tagged);
    }

    private Act act(CaseNumber caseNumber, @Nullable String ifMatch, AssignmentScope scope) {
        return new Act(
                caseNumber, IfMatch.version(ifMatch), scope, token.caller().username());
    }

    private static RestResponse<SupervisionAnswer> tagged(Supervised changed) {
        return ResponseBuilder.ok(SupervisionAnswer.of(changed.supervision()))
                .header(HttpHeaders.ETAG, IfMatch.tag(changed.assignment().version()))
                .build();
    }
}
