package io.gridcase.place;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/** A WGS-84 position in degrees; CGCS2000 is the same within a metre. */
public record Point(double longitude, double latitude) {

    /** Of the sphere that has the volume of the Earth. */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Point {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a position on Earth: %s, %s".formatted(longitude, latitude));
        }
    }

    /** Metres along a great circle (haversine); within 0.6 % of what a survey measures. */
    public double metresTo(Point other) {
        double north = sin(toRadians(other.latitude - latitude) / 2);
        double east = sin(toRadians(other.longitude - longitude) / 2);
        double chord = north * north + cos(toRadians(latitude)) * cos(toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_METRES * asin(Math.min(1, sqrt(chord)));
    }
}
