package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.AnswerAssistance;
import io.gridcase.dispatch.assignment.Assistance;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.assignment.ShowAssignments;
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

/** What a dispatcher decides for an assisting department that does not answer. */
@Path("/assignments/{caseNumber}/release-assistance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class ReleaseAssistanceResource {

    private final AnswerAssistance answers;
    private final ShowAssignments show;
    private final CallerFromToken token;
    private final Clock clock;

    ReleaseAssistanceResource(AnswerAssistance answers, ShowAssignments show, CallerFromToken token, Clock clock) {
        this.answers = answers;
        this.show = show;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "免除协办 / Wait no longer for an assisting department",
            description =
                    "Counts as its answer, in the name of the dispatcher; the lead's answer stands if it has given"
                            + " one.")
    @APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's areas")
    @APIResponse(responseCode = "409", description = "illegal-transition, assistance-answered")
    @APIResponse(responseCode = "412", description = "stale-version, with the present state")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<AssignmentAnswer>> release(
            @PathParam("caseNumber") CaseNumber caseNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        var caller = token.caller();
        var act = new Act(caseNumber, IfMatch.version(ifMatch), Reach.dispatching(caller), caller.username());
        var instead = new Assistance(
                request.department(),
                true,
                caller.username(),
                clock.instant(),
                request.reason().strip(),
                List.of());
        return answers.answer(act, instead).chain(show::one).map(Tagged::of);
    }
}
