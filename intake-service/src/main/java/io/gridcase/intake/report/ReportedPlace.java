package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.Point;
import io.gridcase.place.grid.FoundGrid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the problem is.
 *
 * @param given as it was sent; absent when there was only an address
 * @param longitude degrees, WGS-84: the point that everybody computes with
 * @param latitude degrees, WGS-84
 * @param address in words
 * @param gridCode the unit grid that answers for the point; absent until somebody has placed it
 * @param areaCode the grid, or the county while there is none: what scope is decided by
 * @param gridDistanceMetres from the point to that grid, when it lies in no grid
 * @param placedBy staff code, when a person placed it
 */
@Embeddable
public record ReportedPlace(
        @Embedded @Nullable GivenPosition given,
        @Nullable Double longitude,
        @Nullable Double latitude,
        String address,
        @Nullable String gridCode,
        String areaCode,
        @Nullable Double gridDistanceMetres,
        @Nullable String placedBy) {

    static ReportedPlace in(FoundGrid found, GivenPosition given, String address) {
        Point point = given.wgs84();
        var grid = found.cell().code().value();
        return new ReportedPlace(given, point.longitude(), point.latitude(), address, grid, grid, found.metres(), null);
    }

    /** Only an address: the county's officers find the place. */
    static ReportedPlace unknown(String county, String address) {
        return new ReportedPlace(null, null, null, address, null, county, null, null);
    }

    ReportedPlace placedBy(String officer) {
        return new ReportedPlace(given, longitude, latitude, address, gridCode, areaCode, gridDistanceMetres, officer);
    }

    /** Nothing while nobody has placed it. */
    String inWords() {
        return gridCode == null ? "" : "%s (%s, %s)".formatted(gridCode, longitude, latitude);
    }

    public Optional<GridCode> grid() {
        return Optional.ofNullable(gridCode).map(GridCode::new);
    }

    public Optional<Point> point() {
        return longitude == null || latitude == null ? Optional.empty() : Optional.of(new Point(longitude, latitude));
    }
}
