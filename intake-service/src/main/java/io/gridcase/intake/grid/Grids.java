package io.gridcase.intake.grid;

import io.gridcase.place.grid.GridIndex;

/** The unit grids of the city, as its present profile has them. */
public interface Grids {

    GridIndex index();

    /** The county to which all of them belong, six digits. */
    String county();
}
