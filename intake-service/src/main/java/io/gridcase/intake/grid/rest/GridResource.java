package io.gridcase.intake.grid.rest;

import io.gridcase.intake.grid.FindGrid;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Which grid is this? */
@Path("/grids")
@Authenticated
class GridResource {

    private final FindGrid findGrid;

    GridResource(FindGrid findGrid) {
        this.findGrid = findGrid;
    }

    @GET
    @Path("/at")
    @Operation(summary = "查询所在网格 / The grid of a point")
    @APIResponse(responseCode = "200", description = "The one grid that holds the point, or the nearest")
    @APIResponse(responseCode = "422", description = "outside-every-grid, unknown-crs")
    public Uni<GridAnswer> at(
            @Parameter(description = "Degrees in crs")
                    @QueryParam("longitude")
                    @NotNull
                    @DecimalMin("-180")
                    @DecimalMax("180")
                    Double longitude,
            @Parameter(description = "Degrees in crs")
                    @QueryParam("latitude")
                    @NotNull
                    @DecimalMin("-90")
                    @DecimalMax("90")
                    Double latitude,
            @Parameter(description = "WGS84, CGCS2000, GCJ02 or BD09") @QueryParam("crs") @NotNull String crs,
            @Parameter(description = "Radius of uncertainty in metres; within it the nearest grid answers too")
                    @QueryParam("accuracyMetres")
                    @DecimalMin("0")
                    @DecimalMax("100000")
                    @Nullable
                    Double accuracyMetres) {
        return Uni.createFrom()
                .item(() -> findGrid.of(new GivenPosition(longitude, latitude, Crs.named(crs), accuracyMetres)))
                .map(GridAnswer::of);
    }
}
