package io.gridcase.closure.sampling.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.sampling.DrawSample;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 督查抽样: draws samples of what was struck off. */
@Path("/sample-draws")
@Tag(name = "督查抽查 / Sample checks")
class SampleDrawResource {

    private final DrawSample drawSample;
    private final City city;
    private final CallerFromToken caller;

    SampleDrawResource(DrawSample drawSample, City city, CallerFromToken caller) {
        this.drawSample = drawSample;
        this.city = city;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @Operation(
            summary = "抽样 / Draw closed cases by lot",
            description = "From the caller's areas only, never a case that was drawn before")
    @APIResponse(responseCode = "200", description = "Drawn, now or before; the checks are in GET /sample-checks")
    @APIResponse(responseCode = "409", description = "draw-id-taken: something else was drawn under this id")
    public Uni<DrawAnswer> draw(@NotNull @Valid DrawRequest request) {
        return drawSample.draw(request.lot(city), caller.caller()).map(DrawAnswer::of);
    }
}
