package io.gridcase.intake.grid.persistence;

import io.gridcase.code.GridCode;
import io.gridcase.intake.grid.Grids;
import io.gridcase.intake.profile.ProfileChanged;
import io.gridcase.place.grid.GridCell;
import io.gridcase.place.grid.GridIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Reads all grids with each profile and answers from memory until the next. */
@ApplicationScoped
class LoadedGrids implements Grids {

    private static final Logger LOG = Logger.getLogger(LoadedGrids.class);

    private final DataSource database;
    private volatile City city = new City("", GridIndex.of(List.of()));

    private record City(String county, GridIndex index) {}

    LoadedGrids(DataSource database) {
        this.database = database;
    }

    @Override
    public GridIndex index() {
        return city.index();
    }

    @Override
    public String county() {
        return city.county();
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection()) {
            var cells = cells(connection);
            city = new City(county(connection), GridIndex.of(cells));
            LOG.infof("%d grids loaded of city profile %s", cells.size(), profile.version());
        }
    }

    private static String county(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select county_code from city")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<GridCell> cells(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code, west, south, east, north, synthetic from grid_cell")) {
            var cells = new ArrayList<GridCell>();
            while (rows.next()) {
                cells.add(cell(rows));
            }
            return cells;
        }
    }

    private static GridCell cell(ResultSet row) throws SQLException {
        return new GridCell(
                new GridCode(row.getString(1)),
                row.getDouble(2),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getBoolean(6));
    }
}
