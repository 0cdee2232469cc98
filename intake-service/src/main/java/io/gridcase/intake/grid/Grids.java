package io.gridcase.intake.grid;

import io.gridcase.intake.place.Point;
import io.smallrye.mutiny.Uni;

/** All unit grids of the city. */
public interface Grids {

    /** The one grid in which the point lies; fails with {@link OutsideEveryGrid}. */
    Uni<GridCell> at(Point point);

    /** The county to which all of them belong, six digits. */
    Uni<String> county();
}
