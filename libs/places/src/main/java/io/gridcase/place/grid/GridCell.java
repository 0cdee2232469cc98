package io.gridcase.place.grid;

import io.gridcase.code.GridCode;
import io.gridcase.place.Point;

/**
 * 单元网格: the smallest area of the city; its west and south sides belong to it, the east and north ones do not.
 *
 * @param west degrees in WGS-84, like the other three sides
 * @param synthetic whether the cell was made up because no survey is published
 */
public record GridCell(GridCode code, double west, double south, double east, double north, boolean synthetic) {

    public boolean contains(Point point) {
        return west <= point.longitude()
                && point.longitude() < east
                && south <= point.latitude()
                && point.latitude() < north;
    }

    public Point centre() {
        return new Point((west + east) / 2, (south + north) / 2);
    }

    /** To the nearest point of the cell or its sides; zero inside. */
    public double metresTo(Point point) {
        return point.metresTo(
                new Point(between(west, east, point.longitude()), between(south, north, point.latitude())));
    }

    private static double between(double least, double most, double value) {
        return Math.max(least, Math.min(most, value));
    }
}
