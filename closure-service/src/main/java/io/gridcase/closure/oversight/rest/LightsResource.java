package io.gridcase.closure.oversight.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.Oversee;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 红黄绿灯: how the open cases stand. */
@Path("/lights")
@Tag(name = "监督 / Oversight")
@RolesAllowed(SUPERVISOR)
class LightsResource {

    private final Oversee oversee;
    private final Names names;
    private final CallerFromToken caller;

    LightsResource(Oversee oversee, Names names, CallerFromToken caller) {
        this.oversee = oversee;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "红黄绿灯统计 / Count open cases by light",
            description = "One instant, one query; only cases in the caller's areas")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<LightsAnswer> lights(
            @BeanParam @Valid QueueQuery query,
            @QueryParam("by")
                    @Parameter(
                            description =
                                    "AREA: one line for each area just below the highest one asked for; a case of two"
                                            + " campaigns counts in both")
                    @DefaultValue("AREA")
                    Dimension by) {
        return oversee.lights(query.within(caller.caller().areas()), by)
                .map(counted -> LightsAnswer.of(counted, by, names));
    }
}
