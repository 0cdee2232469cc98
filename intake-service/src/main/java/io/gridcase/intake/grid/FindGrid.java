package io.gridcase.intake.grid;

import io.gridcase.intake.place.GivenPosition;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells in which grid somebody stands. */
@ApplicationScoped
public class FindGrid {

    private final Grids grids;

    FindGrid(Grids grids) {
        this.grids = grids;
    }

    @WithSession
    public Uni<GridCell> at(GivenPosition position) {
        return grids.at(position.wgs84());
    }
}
