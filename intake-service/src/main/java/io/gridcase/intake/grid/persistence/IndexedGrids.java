package io.gridcase.intake.grid.persistence;

import io.gridcase.intake.grid.GridCell;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.grid.OutsideEveryGrid;
import io.gridcase.intake.place.Point;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Grids by box: the index finds the few that touch the point, the sides then choose the one that holds it. */
@ApplicationScoped
class IndexedGrids implements Grids {

    /** PostgreSQL's boxes are closed and compare with a tolerance, hence the exact comparison behind the index. */
    static final String AT = """
            select code, west, south, east, north, synthetic from grid_cell
            where box @> box(point(:x, :y), point(:x, :y))
              and west <= :x and :x < east and south <= :y and :y < north
            """;

    private static final String COUNTY = "select county_code from city";

    @Override
    public Uni<GridCell> at(Point point) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AT, GridCell.class)
                        .setParameter("x", point.longitude())
                        .setParameter("y", point.latitude())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new OutsideEveryGrid(point));
    }

    @Override
    public Uni<String> county() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(COUNTY, String.class).getSingleResult());
    }
}
