package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.code.Stage;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.timelimit.StageLimit;
import io.gridcase.dispatch.timelimit.StageLimits;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The limits of steps in their table. */
@ApplicationScoped
class StageLimitRepository implements StageLimits, ProfileTables, PanacheRepositoryBase<StageLimit, Stage> {

    @Override
    public Uni<StageLimit> of(Stage stage) {
        return findById(stage)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("no limit of " + stage + " is imported"));
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from stage_limit");
        }
        try (var insert = connection.prepareStatement(
                "insert into stage_limit (stage, minutes, working_time_only) values (?, ?, ?)")) {
            for (var limit : profile.stageLimits()) {
                if (limit.stage().isBeforeFiling()) {
                    continue;
                }
                insert.setString(1, limit.stage().name());
                insert.setInt(2, limit.minutes());
                insert.setBoolean(3, limit.workingTimeOnly());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
