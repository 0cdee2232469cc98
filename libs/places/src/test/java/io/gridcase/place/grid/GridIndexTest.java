package io.gridcase.place.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridcase.code.GridCode;
import io.gridcase.place.Point;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class GridIndexTest {

    /** Ten by ten cells of a thousandth of a degree, numbered from the south-west; the one in the middle is missing. */
    private static final List<GridCell> TOWN = IntStream.range(0, 100)
            .filter(number -> number != 55)
            .mapToObj(number -> cell(number, 120.6 + number % 10 * 0.001, 30.6 + number / 10 * 0.001))
            .toList();

    private final GridIndex index = GridIndex.of(TOWN);

    @Property
    void it_finds_what_looking_at_each_cell_finds(
            @ForAll @Scale(7) @DoubleRange(min = 120.599, max = 120.611) double longitude,
            @ForAll @Scale(7) @DoubleRange(min = 30.599, max = 30.611) double latitude) {
        var point = new Point(longitude, latitude);

        assertThat(index.at(point).stream().toList())
                .isEqualTo(TOWN.stream().filter(cell -> cell.contains(point)).toList());
    }

    @Property
    void the_nearest_is_nearer_than_all_others(
            @ForAll @Scale(7) @DoubleRange(min = 120.595, max = 120.615) double longitude,
            @ForAll @Scale(7) @DoubleRange(min = 30.595, max = 30.615) double latitude,
            @ForAll @Scale(7) @DoubleRange(min = 0, max = 600) double metres) {
        var point = new Point(longitude, latitude);
        double least =
                TOWN.stream().mapToDouble(cell -> cell.metresTo(point)).min().orElseThrow();

        assertThat(index.nearest(point, metres).map(FoundGrid::metres).stream().toList())
                .isEqualTo(least <= metres ? List.of(least) : List.of());
    }

    @Test
    void the_west_and_south_sides_belong_to_a_cell_the_others_do_not() {
        var cell = TOWN.get(33);

        assertThat(index.at(new Point(cell.west(), cell.south()))).contains(cell);
        assertThat(cell.contains(new Point(cell.east(), cell.south()))).isFalse();
        assertThat(cell.contains(new Point(cell.west(), cell.north()))).isFalse();
    }

    @Test
    void of_equally_near_ones_the_lowest_code_answers() {
        var southOfTheSideBetweenTwo = new Point(TOWN.get(1).west(), 30.599);

        assertThat(index.nearest(southOfTheSideBetweenTwo, 200))
                .map(found -> found.cell().code())
                .contains(code(0));
    }

    @Test
    void a_cell_touches_its_neighbours_also_across_a_corner() {
        assertThat(index.touching(code(44)))
                .extracting(GridCell::code)
                .containsExactly(code(33), code(34), code(35), code(43), code(45), code(53), code(54));
        assertThat(index.touching(code(0))).extracting(GridCell::code).containsExactly(code(1), code(10), code(11));
        assertThat(index.touching(code(55))).isEmpty();
    }

    @Test
    void without_grids_there_is_none() {
        var none = GridIndex.of(List.of());

        assertThat(none.at(new Point(120.6, 30.6))).isEmpty();
        assertThat(none.nearest(new Point(120.6, 30.6), 200)).isEmpty();
    }

    @Test
    void beside_a_pole_it_still_answers() {
        assertThat(index.nearest(new Point(120.6, 90), 200)).isEmpty();
    }

    @Test
    void the_distance_to_a_cell_is_that_to_its_nearest_side() {
        var cell = TOWN.get(0);

        assertThat(cell.metresTo(new Point(120.6005, 30.6005))).isZero();
        assertThat(cell.metresTo(new Point(120.6005, 30.599))).isCloseTo(111.2, within(0.1));
        assertThat(cell.metresTo(new Point(120.599, 30.6005))).isCloseTo(95.7, within(0.1));
    }

    private static GridCell cell(int number, double west, double south) {
        return new GridCell(code(number), west, south, west + 0.001, south + 0.001, true);
    }

    private static GridCode code(int number) {
        return new GridCode("330483101018%03d".formatted(number));
    }
}
