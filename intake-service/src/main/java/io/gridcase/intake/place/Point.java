package io.gridcase.intake.place;

/** A WGS-84 position in degrees; CGCS2000 is the same within a metre. */
public record Point(double longitude, double latitude) {

    public Point {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a position on Earth: %s, %s".formatted(longitude, latitude));
        }
    }
}
