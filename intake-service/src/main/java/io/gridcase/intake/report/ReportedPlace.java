package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.intake.place.GivenPosition;
import io.gridcase.intake.place.Point;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Where the problem is.
 *
 * @param given as the phone sent it
 * @param longitude degrees, WGS-84: the point that everybody computes with
 * @param latitude degrees, WGS-84
 * @param address in words
 * @param gridCode the unit grid that holds the point
 */
@Embeddable
public record ReportedPlace(
        @Embedded GivenPosition given, double longitude, double latitude, String address, String gridCode) {

    static ReportedPlace of(GivenPosition given, String address, GridCode grid) {
        Point point = given.wgs84();
        return new ReportedPlace(given, point.longitude(), point.latitude(), address, grid.value());
    }

    public GridCode grid() {
        return new GridCode(gridCode);
    }
}
