package io.gridcase.intake.profile.persistence;

import io.gridcase.cityprofile.CaseClass;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.GridCell;
import io.gridcase.cityprofile.Limit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a profile's rows: one statement for each table, its columns as arrays, so that 20 000 grids take no time. */
final class ProfileRows {

    private final Connection connection;

    private ProfileRows(Connection connection) {
        this.connection = connection;
    }

    static void replace(Connection connection, CityProfile profile) throws SQLException {
        var rows = new ProfileRows(connection);
        rows.run("delete from filing_condition");
        rows.run("delete from case_class");
        rows.run("delete from grid_cell");
        rows.classes(profile.classes());
        rows.conditions(profile.conditions());
        rows.grids(profile.grids());
        rows.city(profile);
    }

    private void classes(List<CaseClass> classes) throws SQLException {
        insert(
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
        insert(
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
        insert(
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

    /** A column of all rows: its SQL type and its values. */
    private record Values(String type, @Nullable Object[] values) {}

    private static <R> Values text(List<R> rows, Function<R, @Nullable String> value) {
        return column("text", rows, value);
    }

    private static <R> Values column(String type, List<R> rows, Function<R, ? extends @Nullable Object> value) {
        return new Values(type, rows.stream().map(value).toArray());
    }

    private void insert(String table, Values... columns) throws SQLException {
        var arrays = "?, ".repeat(columns.length - 1) + "?";
        try (var insert =
                connection.prepareStatement("insert into %s select * from unnest(%s)".formatted(table, arrays))) {
            for (int i = 0; i < columns.length; i++) {
                insert.setArray(i + 1, connection.createArrayOf(columns[i].type(), columns[i].values()));
            }
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
