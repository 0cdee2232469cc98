package io.gridcase.intake.duplicate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.place.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Property
    void the_whole_circle_lies_in_it(
            @ForAll @DoubleRange(min = 73, max = 135) double longitude,
            @ForAll @DoubleRange(min = 3, max = 53) double latitude,
            @ForAll @IntRange(min = 1, max = 5000) int metres,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double east,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double north) {
        var centre = new Point(longitude, latitude);
        double scale = metres / 11_000.0;
        var other = new Point(longitude + east * scale, latitude + north * scale);
        var box = Box.around(centre, metres);

        if (centre.metresTo(other) <= metres) {
            assertThat(other.longitude()).isBetween(box.west(), box.east());
            assertThat((int) Math.floor(other.latitude() * 2000)).isBetween(box.firstStrip(), box.lastStrip());
        }
    }

    @Test
    void it_is_not_much_larger() {
        var box = Box.around(new Point(120.63, 30.68), 50);

        assertThat(box.east() - box.west()).isBetween(0.00104, 0.00106);
        assertThat(box.lastStrip() - box.firstStrip()).isLessThanOrEqualTo(2);
    }

    @Test
    void around_a_pole_it_reaches_every_meridian() {
        var box = Box.around(new Point(0, 90), 50);

        assertThat(box.east() - box.west()).isGreaterThanOrEqualTo(360);
    }
}
