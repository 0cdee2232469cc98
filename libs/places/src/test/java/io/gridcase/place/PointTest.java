package io.gridcase.place;

import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PointTest {

    private static final double A = 6_378_137;
    private static final double E2 = 0.00669437999014;

    @Property
    void metres_are_those_of_the_ellipsoid_within_six_in_a_thousand(
            @ForAll @Scale(7) @DoubleRange(min = 120.2, max = 120.8) double longitude,
            @ForAll @Scale(7) @DoubleRange(min = 30.4, max = 30.9) double latitude,
            @ForAll @Scale(7) @DoubleRange(min = -0.01, max = 0.01) double east,
            @ForAll @Scale(7) @DoubleRange(min = -0.01, max = 0.01) double north) {
        var here = new Point(longitude, latitude);
        var there = new Point(longitude + east, latitude + north);

        double measured = here.metresTo(there);

        assertThat(measured).isCloseTo(onEllipsoid(here, there), within(measured * 0.006 + 1e-6));
        assertThat(there.metresTo(here)).isCloseTo(measured, within(1e-6));
    }

    @Test
    void a_degree_of_latitude_and_half_the_world_are_as_long_as_known() {
        assertThat(new Point(120, 30).metresTo(new Point(120, 31))).isCloseTo(111_195, withPercentage(0.001));
        assertThat(new Point(0, 0).metresTo(new Point(180, 0))).isCloseTo(20_015_115, withPercentage(0.001));
    }

    @Test
    void across_the_date_line_it_is_not_far() {
        assertThat(new Point(179.9995, 0).metresTo(new Point(-179.9995, 0))).isCloseTo(111.2, within(0.1));
    }

    /** Flat, with the radii of curvature at that latitude. */
    private static double onEllipsoid(Point here, Point there) {
        double latitude = toRadians((here.latitude() + there.latitude()) / 2);
        double root = sqrt(1 - E2 * pow(sin(latitude), 2));
        return hypot(
                toRadians(there.latitude() - here.latitude()) * A * (1 - E2) / pow(root, 3),
                toRadians(there.longitude() - here.longitude()) * A / root * cos(latitude));
    }
}
