package io.gridcase.closure.oversight.rest;

import io.gridcase.closure.oversight.MapCell;
import io.gridcase.closure.oversight.MapWindow;
import io.gridcase.closure.oversight.Oversee.At;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open cases on a map, GeoJSON (RFC 7946). */
@Schema(name = "CaseMap", description = "GeoJSON FeatureCollection (RFC 7946), WGS-84")
record MapAnswer(
        @Schema(description = "FeatureCollection") String type,

        @Schema(description = "The instant for which it holds, UTC (ISO 8601)")
        Instant at,

        @Schema(description = "Width and height of a cell, degrees")
        double cell,

        @Schema(description = "One for each cell in which there are cases; 4225 at most")
        List<Feature> features) {

    static final String GEO_JSON = "application/geo+json";

    /** One cell. */
    @Schema(name = "CaseMapFeature")
    record Feature(@Schema(description = "Feature") String type, Geometry geometry, Properties properties) {}

    /** Where it is. */
    @Schema(name = "CaseMapGeometry")
    record Geometry(
            @Schema(description = "Point or Polygon") String type,

            @Schema(description = "Longitude and latitude; of a polygon one ring of them")
            List<?> coordinates) {}

    /** How many cases are there. */
    @Schema(name = "CaseMapProperties")
    record Properties(
            @Schema(description = "Cases that are not struck off")
            long open,

            @Schema(description = "How many of them are overdue")
            long overdue) {}

    static MapAnswer of(At<List<MapCell>> found, MapWindow window, MapKind kind) {
        var size = window.cell();
        return new MapAnswer(
                "FeatureCollection",
                found.instant(),
                size,
                found.answer().stream()
                        .map(cell -> new Feature(
                                "Feature",
                                kind == MapKind.HEAT ? square(cell, size) : middle(cell),
                                new Properties(cell.open(), cell.overdue())))
                        .toList());
    }

    private static Geometry middle(MapCell cell) {
        return new Geometry("Point", List.of(cell.longitude(), cell.latitude()));
    }

    /** Counter-clockwise, and closed. */
    private static Geometry square(MapCell cell, double size) {
        var west = cell.column() * size;
        var south = cell.row() * size;
        var corner = List.of(west, south);
        return new Geometry(
                "Polygon",
                List.of(List.of(
                        corner,
                        List.of(west + size, south),
                        List.of(west + size, south + size),
                        List.of(west, south + size),
                        corner)));
    }
}
