package io.gridcase.intake.grid;

import io.gridcase.place.GivenPosition;
import io.gridcase.place.grid.FoundGrid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells which grid answers for a position: the one around it, else the nearest that its inaccuracy reaches. */
@ApplicationScoped
public class FindGrid {

    private final Grids grids;
    private final GridConfig config;

    public FindGrid(Grids grids, GridConfig config) {
        this.grids = grids;
        this.config = config;
    }

    /** @throws OutsideEveryGrid when nobody answers for it */
    public FoundGrid of(GivenPosition position) {
        var index = grids.index();
        var point = position.wgs84();
        return index.at(point)
                .map(FoundGrid::holding)
                .or(() -> reach(position).flatMap(metres -> index.nearest(point, metres)))
                .orElseThrow(() -> new OutsideEveryGrid(point));
    }

    /** Without an accuracy the position is taken as it is. */
    private Optional<Double> reach(GivenPosition position) {
        return Optional.ofNullable(position.accuracyMetres())
                .map(metres -> Math.min(metres, config.nearestWithinMetres()));
    }
}
