package io.gridcase.dispatch.routing.persistence;

import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.Answer;
import io.gridcase.code.DepartmentCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Moves the matrix on to a new edition; a rule that is changed or left out stays, with the instant of its end. */
final class MatrixEditions {

    private static final String COLUMNS = "rule_id, class_kind, class_code, condition_no, area_prefix, answer,"
            + " time_from, time_to, department, assisting, agent, valid_from, valid_to";

    private static final String STAGE =
            "create temporary table new_matrix on commit drop as select %s from responsibility_rule with no data"
                    .formatted(COLUMNS);

    private static final String SUPERSEDE = """
            update responsibility_rule old set superseded_at = ?
            where superseded_at is null
            and not exists (select from new_matrix
                            where row(new_matrix.*) is not distinct from row(old.%s))
            """.formatted(COLUMNS.replace(", ", ", old."));

    /** Nobody knows of a matrix before the first one, so that one has always stood. */
    private static final String ADD = """
            insert into responsibility_rule (%1$s, imported_at)
            select %1$s, case when exists (select from responsibility_rule) then ?::timestamptz end
            from new_matrix
            where not exists (select from responsibility_rule old
                              where old.rule_id = new_matrix.rule_id and superseded_at is null)
            """.formatted(COLUMNS);

    private final Connection connection;
    private final Instant now;

    MatrixEditions(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void moveTo(List<ResponsibilityRule> matrix) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
        try (var insert =
                connection.prepareStatement("insert into new_matrix values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var rule : matrix) {
                bind(insert, rule);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        atThisInstant(SUPERSEDE);
        atThisInstant(ADD);
    }

    private void atThisInstant(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement insert, ResponsibilityRule rule) throws SQLException {
        var scope = rule.scope();
        var demands = scope.demands();
        insert.setString(1, rule.ruleId());
        insert.setString(2, scope.kind().name());
        insert.setString(3, scope.code());
        insert.setObject(
                4, demands.condition().isPresent() ? demands.condition().getAsInt() : null);
        insert.setString(5, scope.areaPrefix());
        insert.setString(6, demands.answer().map(Answer::toString).orElse(null));
        insert.setObject(7, demands.hours().map(hours -> hours.from()).orElse(null));
        insert.setObject(8, demands.hours().map(hours -> hours.to()).orElse(null));
        insert.setString(9, rule.duty().lead().value());
        insert.setArray(10, connection.createArrayOf("text", assisting(rule)));
        insert.setString(11, rule.duty().agent().map(DepartmentCode::value).orElse(null));
        insert.setObject(12, rule.validFrom());
        insert.setObject(13, rule.validTo().orElse(null));
    }

    private static Object[] assisting(ResponsibilityRule rule) {
        return rule.duty().assisting().stream().map(DepartmentCode::value).toArray();
    }
}
