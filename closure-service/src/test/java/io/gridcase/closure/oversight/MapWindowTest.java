package io.gridcase.closure.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.gridcase.refusal.Invalid;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows of the map and their cells. */
class MapWindowTest {

    @Property
    void however_large_the_window_the_cells_are_few_and_stay_where_they_are(
            @ForAll @DoubleRange(min = -180, max = 100) double west,
            @ForAll @DoubleRange(min = -90, max = 10) double south,
            @ForAll @DoubleRange(min = 0.01, max = 80) double span,
            @ForAll @IntRange(max = MapWindow.HIGHEST_ZOOM) int zoom) {
        var cell = new MapWindow(west, south, west + span, south + span, zoom).cell();
        assertThat(span / cell).isLessThanOrEqualTo(MapWindow.MOST_IN_A_ROW);
        var halvings = Math.log(360 / cell) / Math.log(2);
        assertThat(halvings).isCloseTo(Math.rint(halvings), offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 30, 120, 31",
        "121, 30, 120, 31",
        "120, 31, 121, 30",
        "-181, 0, 0, 1",
        "0, 0, 181, 1",
        "0, 0, 1, 91"
    })
    void a_window_that_cannot_be(double west, double south, double east, double north) {
        assertThatThrownBy(() -> new MapWindow(west, south, east, north, 12)).isInstanceOf(Invalid.class);
    }
}
