package io.gridcase.place.grid;

import org.jspecify.annotations.Nullable;

/**
 * The grid that answers for a point.
 *
 * @param metres from the point to the grid, absent when the point lies in it
 */
public record FoundGrid(GridCell cell, @Nullable Double metres) {

    public static FoundGrid holding(GridCell cell) {
        return new FoundGrid(cell, null);
    }
}
