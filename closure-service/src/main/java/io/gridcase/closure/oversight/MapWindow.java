package io.gridcase.closure.oversight;

import io.gridcase.refusal.Invalid;

/**
 * The part of a map that somebody looks at, cut into square cells whose corners lie at the same places for everybody.
 *
 * @param west degrees, WGS-84, like the others
 * @param zoom as map tiles count it: 0 the whole world in one tile
 */
public record MapWindow(double west, double south, double east, double north, int zoom) {

    public static final int HIGHEST_ZOOM = 20;
    /** So many cells in a row or column at most, whatever was asked: then the cells get larger. */
    static final int MOST_IN_A_ROW = 64;

    public static final int MOST_CELLS = (MOST_IN_A_ROW + 1) * (MOST_IN_A_ROW + 1);
    /** A tile of a map is four cells wide. */
    private static final int CELLS_OF_A_TILE = 2;

    public MapWindow {
        if (!(west < east && south < north && -180 <= west && east <= 180 && -90 <= south && north <= 90)) {
            throw new Invalid(
                    "malformed-bbox",
                    "地图范围无效 / The window of the map is not valid",
                    "expected west,south,east,north in degrees, west of east and south of north");
        }
    }

    /** Degrees, as wide as high. */
    public double cell() {
        var cell = 360.0 / (1L << zoom + CELLS_OF_A_TILE);
        while (Math.max(east - west, north - south) / cell > MOST_IN_A_ROW) {
            cell *= 2;
        }
        return cell;
    }
}
