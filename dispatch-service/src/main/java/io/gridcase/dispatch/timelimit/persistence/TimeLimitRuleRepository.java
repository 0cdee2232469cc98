package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.TimeLimitRule;
import io.gridcase.dispatch.timelimit.TimeLimitRules;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Time limits in their table; an import adds and ends rows and never deletes one. */
@ApplicationScoped
class TimeLimitRuleRepository implements TimeLimitRules, ProfileTables, PanacheRepositoryBase<TimeLimitRule, Long> {

    private static final String COLUMNS = "scheme, class_kind, class_code, condition_no, handling_type, area_class,"
            + " valid_from, valid_to, limit_value, limit_unit, limit_basis";

    private static final String SAME = "(r.scheme, r.class_kind, r.class_code, r.condition_no, r.handling_type,"
            + " r.area_class, r.valid_from, r.valid_to, r.limit_value, r.limit_unit, r.limit_basis)"
            + " is not distinct from (i.scheme, i.class_kind, i.class_code, i.condition_no, i.handling_type,"
            + " i.area_class, i.valid_from, i.valid_to, i.limit_value, i.limit_unit, i.limit_basis)";

    private final Clock clock;

    TimeLimitRuleRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<TimeLimitRule>> of(ConditionKey condition) {
        return list(
                "scheme = ?1 and classKind = ?2 and classCode = ?3 and conditionNo = ?4",
                condition.scheme(),
                condition.kind(),
                condition.code().value(),
                condition.conditionNo());
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table incoming_limit on commit drop as select " + COLUMNS
                    + " from time_limit_rule with no data");
        }
        try (var rows = new LimitInsert(connection, "insert into incoming_limit (" + COLUMNS + ")")) {
            rows.addAll(profile);
        }
        try (var end = connection.prepareStatement("update time_limit_rule r set replaced_at = ?"
                + " where replaced_at is null and not exists (select from incoming_limit i where " + SAME + ")")) {
            end.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            end.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into time_limit_rule (" + COLUMNS + ") select " + COLUMNS
                    + " from incoming_limit i where not exists (select from time_limit_rule r"
                    + " where replaced_at is null and " + SAME + ")");
        }
    }
}
