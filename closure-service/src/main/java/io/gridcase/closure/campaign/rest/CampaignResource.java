package io.gridcase.closure.campaign.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.web.CallerFromToken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 专项行动: the drives that the city profile names. */
@Path("/campaigns")
@Tag(name = "专项行动 / Campaigns")
@RolesAllowed(SUPERVISOR)
class CampaignResource {

    private final City city;
    private final CallerFromToken caller;

    CampaignResource(City city, CallerFromToken caller) {
        this.city = city;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "专项行动 / List the campaigns",
            description = "Those that reach into the caller's areas, as the city profile has them now; past ones too")
    @APIResponse(responseCode = "200", description = "The campaigns, in the order of the profile")
    public List<CampaignAnswer> list() {
        var scope = caller.caller().areas();
        return city.profile().campaigns().stream()
                .filter(campaign -> campaign.areaPrefixes().stream()
                        .anyMatch(area ->
                                scope.covers(area) || scope.prefixes().stream().anyMatch(own -> own.startsWith(area))))
                .map(CampaignAnswer::of)
                .toList();
    }
}
