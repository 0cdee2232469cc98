package io.gridcase.dispatch.routing.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.ResponsibilityRule;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.routing.Problem;
import io.gridcase.dispatch.routing.ResponsibilityRules;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The responsibility matrix in its table. */
@ApplicationScoped
class ResponsibilityRuleRepository
        implements ResponsibilityRules,
                ProfileTables,
                PanacheRepositoryBase<io.gridcase.dispatch.routing.ResponsibilityRule, String> {

    @Override
    public Uni<List<io.gridcase.dispatch.routing.ResponsibilityRule>> about(Problem problem) {
        return list(
                "classKind = ?1 and classCode = ?2 and areaPrefix in ?3",
                problem.kind(),
                problem.code().value(),
                problem.areas());
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from responsibility_rule");
        }
        try (var insert = connection.prepareStatement("""
                insert into responsibility_rule
                    (rule_id, class_kind, class_code, area_prefix, department, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (ResponsibilityRule rule : profile.responsibilityMatrix()) {
                insert.setString(1, rule.ruleId());
                insert.setString(2, rule.kind().name());
                insert.setString(3, rule.code());
                insert.setString(4, rule.areaPrefix());
                insert.setString(5, rule.department());
                insert.setObject(6, rule.validFrom());
                insert.setObject(7, rule.validTo().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
