package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The work lists: a handler sees those of the own department, the centre those of its areas. */
@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
class AssignmentResource {

    private final ShowAssignments assignments;
    private final CallerFromToken token;

    AssignmentResource(ShowAssignments assignments, CallerFromToken token) {
        this.assignments = assignments;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "任务列表 / List assignments",
            description = "The most urgent first, those without a deadline last; only within the caller's reach.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<AssignmentAnswer>> list(@BeanParam @Valid AssignmentListRequest request) {
        return assignments
                .list(request.filter(Reach.looking(token.caller())), request.slice())
                .map(found -> Page.of(found, request.limit(), AssignmentResource::cursor, AssignmentAnswer::of));
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(summary = "任务详情 / Show an assignment, why this department and why this deadline")
    @APIResponse(responseCode = "200", description = "The assignment; ETag is its version")
    @APIResponse(responseCode = "404", description = "assignment-not-found, also outside the caller's reach")
    public Uni<RestResponse<AssignmentAnswer>> show(@PathParam("caseNumber") CaseNumber caseNumber) {
        return assignments.one(caseNumber, Reach.looking(token.caller())).map(Tagged::of);
    }

    private static Cursor cursor(AssignmentProgress progress) {
        var assignment = progress.assignment();
        return Positions.cursor(
                assignment.deadline().flatMap(deadline -> Optional.ofNullable(deadline.dueAt())),
                assignment.caseNumber().value());
    }
}
