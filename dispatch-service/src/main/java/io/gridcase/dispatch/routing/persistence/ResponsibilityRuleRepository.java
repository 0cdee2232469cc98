package io.gridcase.dispatch.routing.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.routing.ResponsibilityRules;
import io.gridcase.dispatch.routing.RuleEdition;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The responsibility matrix in its table. */
@ApplicationScoped
class ResponsibilityRuleRepository
        implements ResponsibilityRules, ProfileTables, PanacheRepositoryBase<ResponsibilityRuleRow, Long> {

    private static final String ABOUT = "classKind = ?1 and classCode in ?2 and areaPrefix in ?3";

    private final Clock clock;

    ResponsibilityRuleRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<ResponsibilityRule>> about(Problem problem) {
        return rules(list(ABOUT + " and supersededAt is null", problem.kind(), problem.classCodes(), problem.areas()));
    }

    @Override
    public Uni<List<ResponsibilityRule>> aboutAt(Problem problem, Instant instant) {
        return rules(list(
                ABOUT + " and (importedAt is null or importedAt <= ?4) and (supersededAt is null or supersededAt > ?4)",
                problem.kind(),
                problem.classCodes(),
                problem.areas(),
                instant));
    }

    @Override
    public Uni<List<ResponsibilityRule>> all() {
        return rules(list("supersededAt is null"));
    }

    @Override
    public Uni<List<RuleEdition>> editions(String ruleId) {
        return list("ruleId = ?1 order by edition", ruleId)
                .map(rows -> rows.stream().map(ResponsibilityRuleRow::edition).toList());
    }

    private static Uni<List<ResponsibilityRule>> rules(Uni<List<ResponsibilityRuleRow>> found) {
        return found.map(rows -> rows.stream().map(ResponsibilityRuleRow::rule).toList());
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        new MatrixEditions(connection, clock.instant()).moveTo(profile.responsibilityMatrix());
    }
}
