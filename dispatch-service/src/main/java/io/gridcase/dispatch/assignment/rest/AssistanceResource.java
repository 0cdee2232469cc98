package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.AnswerAssistance;
import io.gridcase.dispatch.assignment.AssignmentNotFound;
import io.gridcase.dispatch.assignment.Assistance;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.photo.PhotoStore;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a handler of an assisting department answers. */
@Path("/assignments/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.HANDLER)
@APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
@APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
@APIResponse(responseCode = "404", description = "assignment-not-found, also where the own department does not assist")
@APIResponse(responseCode = "409", description = "illegal-transition, assistance-answered")
@APIResponse(responseCode = "412", description = "stale-version, with the present state")
@APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
class AssistanceResource {

    private final AnswerAssistance answers;
    private final ShowAssignments show;
    private final PhotoStore photos;
    private final CallerFromToken token;
    private final Clock clock;

    AssistanceResource(
            AnswerAssistance answers, ShowAssignments show, PhotoStore photos, CallerFromToken token, Clock clock) {
        this.answers = answers;
        this.show = show;
        this.photos = photos;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Path("/assist")
    @Operation(
            summary = "协办答复 / Say what the own department did to assist",
            description = "Once a round. The case is handled when the lead says so and every assisting department has"
                    + " answered.")
    @APIResponse(responseCode = "422", description = "unknown-photos, malformed-photo-id")
    public Uni<RestResponse<AssignmentAnswer>> assist(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssistRequest request) {
        var act = act(caseNumber, ifMatch);
        return photos.require(request.photoIds())
                .chain(sent -> answer(act, false, request.note().strip(), sent));
    }

    @POST
    @Path("/decline-assistance")
    @Operation(
            summary = "不予协办 / Say why the own department does nothing",
            description = "Counts as its answer; the centre is told.")
    public Uni<RestResponse<AssignmentAnswer>> decline(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(act(caseNumber, ifMatch), true, request.reason().strip(), List.of());
    }

    private Act act(CaseNumber caseNumber, @Nullable String ifMatch) {
        var caller = token.caller();
        return new Act(caseNumber, IfMatch.version(ifMatch), Reach.assisting(caller), caller.username());
    }

    private Uni<RestResponse<AssignmentAnswer>> answer(Act act, boolean declined, String note, List<String> sent) {
        var department = act.scope().assisting().orElseThrow(() -> new AssignmentNotFound(act.caseNumber()));
        var given = new Assistance(new DepartmentCode(department), declined, act.by(), clock.instant(), note, sent);
        return answers.answer(act, given).chain(show::one).map(Tagged::of);
    }
}
