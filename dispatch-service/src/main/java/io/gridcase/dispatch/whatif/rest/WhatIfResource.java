package io.gridcase.dispatch.whatif.rest;

import io.gridcase.dispatch.whatif.ReplayPeriod;
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

/** What a draft of the matrix would have changed. */
@Path("/routing/what-if")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class WhatIfResource {

    private final ReplayPeriod replay;
    private final CallerFromToken token;

    WhatIfResource(ReplayPeriod replay, CallerFromToken token) {
        this.replay = replay;
        this.token = token;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "假设推演 / Replay a period through a draft of the matrix",
            description =
                    "The body is a responsibility-matrix.csv. Every case of the period is decided by the matrix that"
                            + " stands and by the draft; nothing is changed and nothing is kept. Up to 200,000 cases.")
    @APIResponse(responseCode = "200", description = "What would change, and one page of the changed cases")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(
            responseCode = "422",
            description = "invalid-draft with its errors, period-too-large, malformed-cursor, malformed-moment")
    public Uni<WhatIfAnswer> whatIf(@BeanParam @Valid WhatIfRequest request, @NotNull byte[] csv) {
        return replay.replay(csv, request.period(token.caller().areas()), request.after(), request.limit() + 1)
                .map(counted -> WhatIfAnswer.of(counted, request.limit()));
    }
}
