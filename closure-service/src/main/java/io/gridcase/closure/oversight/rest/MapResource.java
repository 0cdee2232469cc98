package io.gridcase.closure.oversight.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.oversight.MapWindow;
import io.gridcase.closure.oversight.Oversee;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 一张图: where the open cases are. */
@Path("/map")
@Tag(name = "监督 / Oversight")
@RolesAllowed(SUPERVISOR)
class MapResource {

    private static final String DEGREES = "-?[0-9]{1,3}(\\.[0-9]{1,12})?";

    private final Oversee oversee;
    private final CallerFromToken caller;

    MapResource(Oversee oversee, CallerFromToken caller) {
        this.oversee = oversee;
        this.caller = caller;
    }

    @GET
    @Produces(MapAnswer.GEO_JSON)
    @Operation(
            summary = "案卷地图 / Draw a map of open cases",
            description =
                    "Counts of cells whose corners lie at the same places for everybody; only cases in the caller's"
                            + " areas. A window that would have more than 64 cells in a row gets larger ones")
    @APIResponse(responseCode = "200", description = "The map")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-bbox")
    public Uni<MapAnswer> map(
            @BeanParam @Valid QueueQuery query,
            @QueryParam("bbox")
                    @NotNull
                    @Pattern(regexp = DEGREES + "(," + DEGREES + "){3}")
                    @Parameter(description = "west,south,east,north in degrees, WGS-84")
                    String bbox,
            @QueryParam("zoom")
                    @Parameter(description = "As map tiles count it; a tile is four cells wide")
                    @DefaultValue("12")
                    @Min(0)
                    @Max(MapWindow.HIGHEST_ZOOM)
                    int zoom,
            @QueryParam("as") @Parameter(description = "CLUSTERS: points; HEAT: squares") @DefaultValue("CLUSTERS")
                    MapKind kind) {
        var window = window(bbox, zoom);
        return oversee.map(query.within(caller.caller().areas()), window)
                .map(cells -> MapAnswer.of(cells, window, kind));
    }

    private static MapWindow window(String bbox, int zoom) {
        var sides = Stream.of(bbox.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new MapWindow(sides[0], sides[1], sides[2], sides[3], zoom);
    }
}
