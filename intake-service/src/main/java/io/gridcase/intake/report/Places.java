package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.intake.grid.FindGrid;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.roster.Duties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Finds the grid that answers for what a sender says, and tells whether it is one of the sender's own. */
@ApplicationScoped
class Places {

    private final Grids grids;
    private final FindGrid findGrid;
    private final Duties duties;

    Places(Grids grids, FindGrid findGrid, Duties duties) {
        this.grids = grids;
        this.findGrid = findGrid;
        this.duties = duties;
    }

    /** Refuses a position for which nobody in the city answers. */
    ReportedPlace of(Whereabouts where) {
        var given = where.position();
        return given == null
                ? ReportedPlace.unknown(grids.county(), where.address())
                : ReportedPlace.in(findGrid.of(given), given, where.address());
    }

    /**
     * Whether the place lies beyond what the token opens to the sender, or where the roster has sent others that day. A
     * system has no area that it could leave.
     */
    boolean outsideOwnArea(ReportedPlace place, Sender sender, Instant at) {
        return !sender.client()
                && place.grid().filter(grid -> !own(grid, sender, at)).isPresent();
    }

    private boolean own(GridCode grid, Sender sender, Instant at) {
        var roster = duties.roster();
        return sender.areas().covers(grid.value()) && !roster.onDutyElsewhere(sender.id(), grid, roster.day(at));
    }
}
