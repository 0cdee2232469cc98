package io.gridcase.intake.report.persistence;

import io.gridcase.code.GridCode;
import io.gridcase.intake.place.Point;
import io.gridcase.intake.report.GridCentres;
import io.gridcase.intake.report.UnknownGrid;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The middles of the grids as the city profile left them in the database. */
@ApplicationScoped
class StoredGridCentres implements GridCentres {

    private static final String CENTRE =
            "select (west + east) / 2, (south + north) / 2 from grid_cell where code = :code";

    @Override
    public Uni<Point> of(GridCode grid) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CENTRE, Object[].class)
                        .setParameter("code", grid.value())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownGrid(grid))
                .map(row -> new Point((double) row[0], (double) row[1]));
    }
}
