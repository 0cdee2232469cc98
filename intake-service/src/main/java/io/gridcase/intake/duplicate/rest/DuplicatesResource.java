package io.gridcase.intake.duplicate.rest;

import static io.gridcase.web.Roles.INSPECTOR;

import io.gridcase.intake.duplicate.FindDuplicates;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Is what somebody is about to report known already? */
@Path("/duplicates")
@RolesAllowed(INSPECTOR)
class DuplicatesResource {

    private final FindDuplicates findDuplicates;
    private final CallerFromToken token;

    DuplicatesResource(FindDuplicates findDuplicates, CallerFromToken token) {
        this.findDuplicates = findDuplicates;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "上报前查重 / What is known here",
            description = "For a phone, before it sends: open reports and cases of the same class, or one that people"
                    + " mistake it for, near a point and reported lately.")
    @APIResponse(responseCode = "200", description = "At most 20 of the inspector's areas, the nearest first")
    @APIResponse(responseCode = "422", description = "unknown-class, unknown-crs")
    public Uni<DuplicatesAnswer> at(@Valid @BeanParam SightingQuery sighting) {
        return findDuplicates
                .at(sighting.classId(), sighting.point(), token.caller())
                .map(DuplicatesAnswer::of);
    }
}
