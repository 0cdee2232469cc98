package io.gridcase.intake.duplicate.persistence;

import io.gridcase.place.Point;

/**
 * The box around a circle, in degrees, cut into the strips by which open reports are indexed.
 *
 * @param firstStrip of latitude, counted from the equator to the north
 */
record Box(double west, double east, int firstStrip, int lastStrip) {

    /** As in the index {@code report_open}. */
    private static final int STRIPS_PER_DEGREE = 2000;

    /** The one of {@link Point#metresTo}. */
    static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private static final double METRES_PER_DEGREE = Math.toRadians(EARTH_RADIUS_METRES);

    static Box around(Point centre, double metres) {
        double degrees = metres / METRES_PER_DEGREE;
        double sideways = sideways(degrees, Math.abs(centre.latitude()) + degrees);
        return new Box(
                centre.longitude() - sideways,
                centre.longitude() + sideways,
                strip(centre.latitude() - degrees),
                strip(centre.latitude() + degrees));
    }

    /** Meridians close in towards the poles, where a circle reaches all of them. */
    private static double sideways(double degrees, double furthest) {
        return furthest >= 90 ? 360 : Math.min(360, degrees / Math.cos(Math.toRadians(furthest)));
    }

    private static int strip(double latitude) {
        return (int) Math.floor(latitude * STRIPS_PER_DEGREE);
    }
}
