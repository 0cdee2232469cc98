package io.gridcase.intake.report;

import io.gridcase.intake.grid.Grids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the grid that answers for what a sender says. */
@ApplicationScoped
class Places {

    private final Grids grids;

    Places(Grids grids) {
        this.grids = grids;
    }

    Uni<ReportedPlace> of(Whereabouts where) {
        var given = where.position();
        return given == null
                ? grids.county().map(county -> ReportedPlace.unknown(county, where.address()))
                : grids.at(given.wgs84()).map(cell -> ReportedPlace.in(cell, given, where.address()));
    }
}
