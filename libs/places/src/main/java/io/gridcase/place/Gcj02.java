package io.gridcase.place;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/** The shift that maps published in China put on positions; in Tongxiang about 490 m, several grids. */
final class Gcj02 {

    /** Semi-major axis in metres and squared eccentricity of the Krasovsky 1940 ellipsoid. */
    private static final double A = 6378245.0;

    private static final double EE = 0.00669342162296594323;

    /** One step leaves up to 2.3 m in Tongxiang, three less than a millimetre. */
    private static final int STEPS = 5;

    private Gcj02() {}

    static Point fromWgs84(Point wgs84) {
        if (!shifted(wgs84)) {
            return wgs84;
        }
        double x = wgs84.longitude() - 105;
        double y = wgs84.latitude() - 35;
        double phi = toRadians(wgs84.latitude());
        double magic = 1 - EE * sin(phi) * sin(phi);
        return new Point(
                wgs84.longitude() + Math.toDegrees(east(x, y) / (A / sqrt(magic) * cos(phi))),
                wgs84.latitude() + Math.toDegrees(north(x, y) / (A * (1 - EE) / (magic * sqrt(magic)))));
    }

    /** The shift has no closed inverse: go back by the error until there is none. */
    static Point toWgs84(Point gcj02) {
        Point guess = gcj02;
        for (int step = 0; step < STEPS; step++) {
            Point shifted = fromWgs84(guess);
            guess = new Point(
                    guess.longitude() + gcj02.longitude() - shifted.longitude(),
                    guess.latitude() + gcj02.latitude() - shifted.latitude());
        }
        return guess;
    }

    private static boolean shifted(Point point) {
        return point.longitude() >= 72.004
                && point.longitude() <= 137.8347
                && point.latitude() >= 0.8293
                && point.latitude() <= 55.8271;
    }

    /** Metres on the ellipsoid. */
    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * sqrt(abs(x))
                + waves(x)
                + (20 * sin(x * PI) + 40 * sin(x / 3 * PI)) * 2 / 3
                + (150 * sin(x / 12 * PI) + 300 * sin(x / 30 * PI)) * 2 / 3;
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * sqrt(abs(x))
                + waves(x)
                + (20 * sin(y * PI) + 40 * sin(y / 3 * PI)) * 2 / 3
                + (160 * sin(y / 12 * PI) + 320 * sin(y / 30 * PI)) * 2 / 3;
    }

    private static double waves(double x) {
        return (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
    }
}
