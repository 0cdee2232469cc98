package io.gridcase.place.grid;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.gridcase.code.GridCode;
import io.gridcase.place.Point;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** All grids by where they lie, in memory; never changes, so that any number of threads may ask. */
public final class GridIndex {

    /** A little less than any degree of latitude is long, so that no grid in reach is missed. */
    private static final double METRES_OF_A_DEGREE = 110_500;

    /** Grids measured one by one leave gaps of about a metre where they touch. */
    private static final double GAP_DEGREES = 1e-5;

    private static final Comparator<GridCell> BY_CODE =
            comparing(cell -> cell.code().value());

    private final Map<GridCode, GridCell> byCode;
    private final STRtree tree = new STRtree();

    private GridIndex(Collection<GridCell> cells) {
        this.byCode = cells.stream().collect(Collectors.toUnmodifiableMap(GridCell::code, Function.identity()));
        cells.forEach(cell -> tree.insert(box(cell), cell));
        tree.build();
    }

    public static GridIndex of(Collection<GridCell> cells) {
        return new GridIndex(cells);
    }

    /** The one grid in which the point lies. */
    public Optional<GridCell> at(Point point) {
        return reached(new Envelope(new Coordinate(point.longitude(), point.latitude())))
                .filter(cell -> cell.contains(point))
                .findFirst();
    }

    /** The grid nearest to a point that lies in none; of equally near ones that with the lowest code. */
    public Optional<FoundGrid> nearest(Point point, double withinMetres) {
        return reached(around(point, withinMetres / METRES_OF_A_DEGREE))
                .filter(cell -> cell.metresTo(point) <= withinMetres)
                .min(comparingDouble((GridCell cell) -> cell.metresTo(point)).thenComparing(BY_CODE))
                .map(cell -> new FoundGrid(cell, cell.metresTo(point)));
    }

    public Optional<GridCell> of(GridCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The grids that share a side or a corner with this one; none when the code is not known. */
    public List<GridCell> touching(GridCode code) {
        return of(code).stream()
                .flatMap(cell -> reached(widened(cell)))
                .filter(cell -> !cell.code().equals(code))
                .sorted(BY_CODE)
                .toList();
    }

    @SuppressWarnings("unchecked") // the tree gives back what was put in
    private Stream<GridCell> reached(Envelope area) {
        return ((List<GridCell>) tree.query(area)).stream();
    }

    private static Envelope around(Point point, double degrees) {
        var area = new Envelope(new Coordinate(point.longitude(), point.latitude()));
        area.expandBy(degrees / Math.cos(Math.toRadians(point.latitude())), degrees);
        return area;
    }

    private static Envelope widened(GridCell cell) {
        var area = box(cell);
        area.expandBy(GAP_DEGREES);
        return area;
    }

    private static Envelope box(GridCell cell) {
        return new Envelope(cell.west(), cell.east(), cell.south(), cell.north());
    }
}
