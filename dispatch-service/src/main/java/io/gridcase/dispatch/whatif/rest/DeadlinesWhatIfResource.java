package io.gridcase.dispatch.whatif.rest;

import io.gridcase.dispatch.whatif.ReplayDeadlines;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What drafts of limits would have changed. */
@Path("/routing/what-if/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class DeadlinesWhatIfResource {

    private final ReplayDeadlines replay;
    private final CallerFromToken token;

    DeadlinesWhatIfResource(ReplayDeadlines replay, CallerFromToken token) {
        this.replay = replay;
        this.token = token;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "假设推演 / Replay a period through drafts of limits, of classes of areas, and of the matrix",
            description =
                    "The deadline of every case of the period is computed by the drafts, from its own start, with its own"
                            + " pauses, extensions, promise and project, and held against when it was handled, or against now."
                            + " The limits of conditions.csv stay as they are; the drafts count for the days that they name, so"
                            + " valid_from lies before the period. Nothing is changed and nothing is kept. Up to 200,000 cases.")
    @APIResponse(
            responseCode = "200",
            description = "What would change, and one page of the cases that would stand otherwise")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(
            responseCode = "422",
            description =
                    "invalid-draft with the file, line, column and reason of every error; period-too-large, malformed-cursor,"
                            + " malformed-moment")
    public Uni<DeadlinesWhatIfAnswer> whatIf(
            @BeanParam @Valid WhatIfRequest request, @NotNull @Valid DraftsRequest drafts) {
        return replay.replay(
                        drafts.files(), request.period(token.caller().areas()), request.after(), request.limit() + 1)
                .map(tally -> DeadlinesWhatIfAnswer.of(tally, request.limit()));
    }
}
