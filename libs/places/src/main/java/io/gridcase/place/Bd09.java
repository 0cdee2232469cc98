package io.gridcase.place;

import static java.lang.Math.PI;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;

/** What Baidu's maps add to GCJ-02: a small turn and an offset of some hundred metres. */
final class Bd09 {

    private static final double WAVE = PI * 3000 / 180;
    private static final double EAST = 0.0065;
    private static final double NORTH = 0.006;
    private static final int STEPS = 5;

    private Bd09() {}

    static Point fromGcj02(Point gcj02) {
        double radius = hypot(gcj02.longitude(), gcj02.latitude()) + 0.00002 * sin(gcj02.latitude() * WAVE);
        double angle = atan2(gcj02.latitude(), gcj02.longitude()) + 0.000003 * cos(gcj02.longitude() * WAVE);
        return new Point(radius * cos(angle) + EAST, radius * sin(angle) + NORTH);
    }

    static Point toGcj02(Point bd09) {
        Point guess = new Point(bd09.longitude() - EAST, bd09.latitude() - NORTH);
        for (int step = 0; step < STEPS; step++) {
            Point shifted = fromGcj02(guess);
            guess = new Point(
                    guess.longitude() + bd09.longitude() - shifted.longitude(),
                    guess.latitude() + bd09.latitude() - shifted.latitude());
        }
        return guess;
    }
}
