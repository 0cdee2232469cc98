package io.gridcase.intake.profile.persistence;

import static io.gridcase.intake.profile.persistence.Insert.column;
import static io.gridcase.intake.profile.persistence.Insert.text;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.GridCell;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes a profile's rows in place of those of the profile before. */
final class ProfileRows {

    private final Connection connection;
    private final Insert insert;

    private ProfileRows(Connection connection) {
        this.connection = connection;
        this.insert = new Insert(connection);
    }

    static void replace(Connection connection, CityProfile profile, CityTime time) throws SQLException {
        var rows = new ProfileRows(connection);
        new ClassRows(rows.insert, profile, time).replace(profile);
        rows.insert.run("delete from grid_cell");
        rows.grids(profile.grids());
        new QuestionRows(rows.insert, time).replace(profile.classAttributes());
        new RuleRows(rows.insert).replace(profile);
        rows.city(profile);
    }

    private void grids(List<GridCell> grids) throws SQLException {
        insert.into(
                "grid_cell (code, west, south, east, north, synthetic)",
                text(grids, GridCell::code),
                column("float8", grids, GridCell::west),
                column("float8", grids, GridCell::south),
                column("float8", grids, GridCell::east),
                column("float8", grids, GridCell::north),
                column("bool", grids, GridCell::synthetic));
    }

    private void city(CityProfile profile) throws SQLException {
        try (var update =
                connection.prepareStatement("update city set county_code = ?, zone = ?, profile_version = ?")) {
            update.setString(1, profile.city().countyCode());
            update.setString(2, profile.city().zone().getId());
            update.setString(3, profile.version());
            update.executeUpdate();
        }
    }
}
