package io.gridcase.intake.profile.persistence;

import static io.gridcase.intake.profile.persistence.Insert.column;
import static io.gridcase.intake.profile.persistence.Insert.text;

import io.gridcase.cityprofile.CaseClass;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.GridCell;
import io.gridcase.cityprofile.Limit;
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

    static void replace(Connection connection, CityProfile profile) throws SQLException {
        var rows = new ProfileRows(connection);
        rows.insert.run("delete from filing_condition");
        rows.insert.run("delete from case_class");
        rows.insert.run("delete from grid_cell");
        rows.classes(profile.classes());
        rows.conditions(profile.conditions());
        rows.grids(profile.grids());
        new RuleRows(rows.insert).replace(profile);
        rows.city(profile);
    }

    private void classes(List<CaseClass> classes) throws SQLException {
        insert.into(
                "case_class (scheme, kind, code, major_zh, major_en, minor_zh, minor_en)",
                text(classes, CaseClass::scheme),
                text(classes, row -> row.kind().name()),
                text(classes, CaseClass::code),
                text(classes, CaseClass::majorZh),
                text(classes, CaseClass::majorEn),
                text(classes, CaseClass::minorZh),
                text(classes, CaseClass::minorEn));
    }

    private void conditions(List<FilingCondition> conditions) throws SQLException {
        insert.into(
                "filing_condition (kind, code, condition_no, condition_zh, limit_value, limit_unit,"
                        + " closing_condition_zh, limit_basis)",
                text(conditions, row -> row.kind().name()),
                text(conditions, FilingCondition::code),
                column("int4", conditions, FilingCondition::conditionNo),
                text(conditions, FilingCondition::conditionZh),
                column("int4", conditions, row -> row.limit().map(Limit::value).orElse(null)),
                text(
                        conditions,
                        row -> row.limit().map(limit -> limit.unit().name()).orElse(null)),
                text(conditions, FilingCondition::closingConditionZh),
                text(conditions, row -> row.limitBasis().name()));
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
