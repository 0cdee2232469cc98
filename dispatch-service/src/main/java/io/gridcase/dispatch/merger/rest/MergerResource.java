package io.gridcase.dispatch.merger.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.DepartmentMerger;
import io.gridcase.dispatch.merger.MergeDepartments;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What leaders decide about departments. */
@Path("/departments/{code}/merge")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
class MergerResource {

    private final MergeDepartments merge;
    private final CallerFromToken token;
    private final Clock clock;

    MergerResource(MergeDepartments merge, CallerFromToken token, Clock clock) {
        this.merge = merge;
        this.token = token;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "合署 / Merge a department into another",
            description =
                    "Closes it, routes whatever would reach it to its successor, and moves all that it has, each case"
                            + " under its round and deadline. Asked again, it goes on where it was interrupted.")
    @APIResponse(responseCode = "200", description = "Everything is moved")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "409", description = "department-closed: it, or the successor, was merged into another")
    @APIResponse(
            responseCode = "422",
            description = "unknown-department, also outside the caller's areas; merger-not-possible")
    public Uni<MergeAnswer> merge(@PathParam("code") DepartmentCode code, @NotNull @Valid MergeRequest request) {
        var caller = token.caller();
        var wanted = new DepartmentMerger(
                        code, request.into(), request.from(), request.reason().strip())
                .ordered(caller.username(), clock.instant());
        return merge.merge(wanted, caller.areas()).map(MergeAnswer::new);
    }
}
