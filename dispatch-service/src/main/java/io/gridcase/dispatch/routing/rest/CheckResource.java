package io.gridcase.dispatch.routing.rest;

import io.gridcase.dispatch.routing.CheckMatrix;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Gaps, ties and dead rules of the matrix that stands, or of a draft. */
@Path("/routing/check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
@APIResponse(responseCode = "200", description = "One page of findings")
@APIResponse(responseCode = "400", description = "invalid-request")
class CheckResource {

    private final CheckMatrix check;
    private final CallerFromToken token;

    CheckResource(CheckMatrix check, CallerFromToken token) {
        this.check = check;
        this.token = token;
    }

    @GET
    @Operation(summary = "责任清单检查 / Check the matrix", description = "For all classes and areas, in a stable order.")
    @APIResponse(responseCode = "422", description = "malformed-cursor, malformed-moment")
    public Uni<Page<FindingAnswer>> standing(@BeanParam @Valid CheckRequest request) {
        return check.standing(request.instant())
                .map(findings -> request.page(findings, token.caller().areas()));
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "责任清单草稿检查 / Check a draft of the matrix",
            description = "The body is a responsibility-matrix.csv; nothing is kept of it.")
    @APIResponse(
            responseCode = "422",
            description = "invalid-draft with its errors, malformed-cursor, malformed-moment")
    public Uni<Page<FindingAnswer>> draft(@BeanParam @Valid CheckRequest request, @NotNull byte[] csv) {
        return check.draft(csv, request.instant())
                .map(findings -> request.page(findings, token.caller().areas()));
    }
}
