package io.gridcase.intake.report;

import io.gridcase.intake.grid.FindGrid;
import io.gridcase.intake.grid.Grids;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the grid that answers for what a sender says. */
@ApplicationScoped
class Places {

    private final Grids grids;
    private final FindGrid findGrid;

    Places(Grids grids, FindGrid findGrid) {
        this.grids = grids;
        this.findGrid = findGrid;
    }

    /** Refuses a position for which nobody in the city answers. */
    ReportedPlace of(Whereabouts where) {
        var given = where.position();
        return given == null
                ? ReportedPlace.unknown(grids.county(), where.address())
                : ReportedPlace.in(findGrid.of(given), given, where.address());
    }
}
