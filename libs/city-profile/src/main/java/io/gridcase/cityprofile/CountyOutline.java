package io.gridcase.cityprofile;

import java.util.List;

/** The county's border as one closed ring of WGS-84 points: for maps and a coarse check, not an official boundary. */
public record CountyOutline(List<Point> ring) {

    /** A WGS-84 position in degrees. */
    public record Point(double longitude, double latitude) {}

    /** Whether a WGS-84 point lies within the ring (even-odd rule). */
    public boolean contains(double longitude, double latitude) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            if (crosses(ring.get(i - 1), ring.get(i), longitude, latitude)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean crosses(Point a, Point b, double x, double y) {
        return (a.latitude > y) != (b.latitude > y)
                && x < (b.longitude - a.longitude) * (y - a.latitude) / (b.latitude - a.latitude) + a.longitude;
    }
}
