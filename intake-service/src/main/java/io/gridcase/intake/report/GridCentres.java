package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.intake.place.Point;
import io.smallrye.mutiny.Uni;

/** The middle of each unit grid. */
public interface GridCentres {

    /** In WGS-84; fails with {@link UnknownGrid}. */
    Uni<Point> of(GridCode grid);
}
