package io.gridcase.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrsTest {

    @Test
    void satellite_positions_stay_as_they_are() {
        assertThat(wgs84(120.63, 30.68, Crs.WGS84)).isEqualTo(new Point(120.63, 30.68));
        assertThat(wgs84(120.63, 30.68, Crs.CGCS2000)).isEqualTo(new Point(120.63, 30.68));
    }

    @Test
    void the_shift_in_tongxiang_is_the_known_one() {
        var shifted = Gcj02.fromWgs84(new Point(120.63, 30.68));

        assertThat(shifted.longitude()).isCloseTo(120.634137, within(5e-7));
        assertThat(shifted.latitude()).isCloseTo(30.677502, within(5e-7));
    }

    @Test
    void beyond_the_shifted_box_nothing_is_shifted() {
        assertThat(Gcj02.fromWgs84(new Point(0, 51.5))).isEqualTo(new Point(0, 51.5));
    }

    @Property
    void going_there_and_back_ends_where_it_began(
            @ForAll @DoubleRange(min = 73.6, max = 135) double longitude,
            @ForAll @DoubleRange(min = 18, max = 53.5) double latitude) {
        var here = new Point(longitude, latitude);

        assertSame(Gcj02.toWgs84(Gcj02.fromWgs84(here)), here);
        assertSame(Bd09.toGcj02(Bd09.fromGcj02(here)), here);
    }

    @Property
    void a_position_of_any_map_is_found_again(
            @ForAll @Scale(7) @DoubleRange(min = 120.2, max = 120.8) double longitude,
            @ForAll @Scale(7) @DoubleRange(min = 30.4, max = 30.9) double latitude) {
        var here = new Point(longitude, latitude);
        var gcj02 = Gcj02.fromWgs84(here);
        var bd09 = Bd09.fromGcj02(gcj02);

        assertSame(wgs84(gcj02.longitude(), gcj02.latitude(), Crs.GCJ02), here);
        assertSame(wgs84(bd09.longitude(), bd09.latitude(), Crs.BD09), here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:3857", "wgs84", "", "WGS84 "})
    void any_other_system_is_refused(String name) {
        assertThatExceptionOfType(UnknownCrs.class)
                .isThrownBy(() -> Crs.named(name))
                .withMessageContaining("BD09");
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_point_is_on_earth(double longitude) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Point(longitude, 0));
    }

    private static Point wgs84(double longitude, double latitude, Crs crs) {
        return new GivenPosition(longitude, latitude, crs, null).wgs84();
    }

    private static void assertSame(Point found, Point expected) {
        assertThat(found.metresTo(expected)).isLessThan(0.02);
    }
}
