package io.gridcase.cityprofile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the unit grids and makes sure that no point lies in two of them. */
final class GridRows {

    private static final Pattern GRID_CODE = Pattern.compile("[0-9]{15}");

    private record Gridded(Row row, GridCell cell) {}

    private GridRows() {}

    static List<GridCell> grids(Sheet sheet, Sheet.Known areas) {
        sheet.requireUnique("code", row -> row.raw("code"));
        List<Gridded> grids = sheet.map(row -> new Gridded(row, cell(row, areas)));
        refuseOverlaps(grids);
        return grids.stream().map(Gridded::cell).toList();
    }

    private static GridCell cell(Row row, Sheet.Known areas) {
        String code = row.matching("code", GRID_CODE);
        String village = row.matching("village_code", AreaLevel.VILLAGE.codes());
        areas.require(row, "village_code", village);
        if (row.sound("code") && row.sound("village_code") && !isNumberIn(village, code)) {
            row.refuse("code", "\"" + code + "\" is not the village code and a number from 001 to 999");
        }
        return shaped(row, code, village);
    }

    private static boolean isNumberIn(String village, String code) {
        return code.startsWith(village) && !code.endsWith("000");
    }

    private static GridCell shaped(Row row, String code, String village) {
        GridCell cell = new GridCell(
                code,
                village,
                row.degrees("west", 180),
                row.degrees("south", 90),
                row.degrees("east", 180),
                row.degrees("north", 90),
                row.flag("synthetic"));
        if (row.sound("west") && row.sound("east") && cell.west() >= cell.east()) {
            row.refuse("east", "is not east of " + cell.west());
        }
        if (row.sound("south") && row.sound("north") && cell.south() >= cell.north()) {
            row.refuse("north", "is not north of " + cell.south());
        }
        return cell;
    }

    /**
     * A line sweeps eastward over the cells. Those it touches lie apart from south to north, so a new one can only
     * overlap its two neighbours there: n log n instead of every pair.
     */
    private static void refuseOverlaps(List<Gridded> grids) {
        TreeMap<Double, Gridded> touched = new TreeMap<>();
        PriorityQueue<Gridded> leaving = new PriorityQueue<>(Comparator.comparingDouble(grid -> grid.cell.east()));
        Comparator<Gridded> eastward = Comparator.comparingDouble(grid -> grid.cell.west());
        List<Gridded> arriving =
                grids.stream().filter(grid -> grid.row.sound()).sorted(eastward).toList();
        for (Gridded grid : arriving) {
            while (!leaving.isEmpty() && leaving.element().cell.east() <= grid.cell.west()) {
                touched.remove(leaving.remove().cell.south());
            }
            if (isApart(grid, touched)) {
                touched.put(grid.cell.south(), grid);
                leaving.add(grid);
            }
        }
    }

    private static boolean isApart(Gridded grid, TreeMap<Double, Gridded> touched) {
        return Stream.of(touched.floorEntry(grid.cell.south()), touched.ceilingEntry(grid.cell.south()))
                .filter(neighbour -> neighbour != null && meet(neighbour.getValue().cell, grid.cell))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(other -> refuse(grid, other))
                .isEmpty();
    }

    private static boolean meet(GridCell a, GridCell b) {
        return a.south() < b.north() && b.south() < a.north();
    }

    private static Gridded refuse(Gridded a, Gridded b) {
        Gridded later = a.row.line() > b.row.line() ? a : b;
        Gridded earlier = later == a ? b : a;
        later.row.refuse("west", "the cell overlaps that of line " + earlier.row.line());
        return later;
    }
}
