package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.Limit;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.TimeLimitRule;
import io.gridcase.dispatch.timelimit.TimeLimitRules;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Time limits in their table. */
@ApplicationScoped
class TimeLimitRuleRepository implements TimeLimitRules, ProfileTables, PanacheRepositoryBase<TimeLimitRule, Long> {

    @Override
    public Uni<Optional<TimeLimitRule>> of(ConditionKey condition) {
        return find(
                        "scheme = ?1 and classKind = ?2 and classCode = ?3 and conditionNo = ?4",
                        condition.scheme(),
                        condition.kind(),
                        condition.code().value(),
                        condition.conditionNo())
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from time_limit_rule");
        }
        try (var insert = connection.prepareStatement("""
                insert into time_limit_rule
                    (scheme, class_kind, class_code, condition_no, limit_value, limit_unit, limit_basis)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (FilingCondition condition : profile.conditions()) {
                if (condition.limit().isPresent()) {
                    add(insert, condition, condition.limit().get());
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, FilingCondition condition, Limit limit) throws SQLException {
        insert.setString(1, condition.scheme());
        insert.setString(2, condition.kind().name());
        insert.setString(3, condition.code());
        insert.setInt(4, condition.conditionNo());
        insert.setInt(5, limit.value());
        insert.setString(6, limit.unit().name());
        insert.setString(7, condition.limitBasis().name());
        insert.addBatch();
    }
}
