package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.Limit;
import io.gridcase.cityprofile.LimitBasis;
import io.gridcase.cityprofile.LimitEntry;
import io.gridcase.code.HandlingType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the limits of a profile: those of the conditions, and those that differ. */
final class LimitInsert implements AutoCloseable {

    private final PreparedStatement insert;

    LimitInsert(Connection connection, String into) throws SQLException {
        insert = connection.prepareStatement(into + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void addAll(CityProfile profile) throws SQLException {
        for (FilingCondition condition : profile.conditions()) {
            if (condition.limit().isPresent()) {
                add(condition, condition.limit().get());
            }
        }
        for (LimitEntry entry : profile.limits()) {
            add(entry);
        }
        insert.executeBatch();
    }

    private void add(FilingCondition condition, Limit limit) throws SQLException {
        insert.setString(1, condition.scheme());
        insert.setString(2, condition.kind().name());
        insert.setString(3, condition.code());
        insert.setInt(4, condition.conditionNo());
        insert.setString(5, HandlingType.GENERAL.name());
        insert.setString(6, null);
        insert.setObject(7, null);
        insert.setObject(8, null);
        add(limit, condition.limitBasis());
    }

    private void add(LimitEntry entry) throws SQLException {
        insert.setString(1, entry.scheme());
        insert.setString(2, entry.kind().name());
        insert.setString(3, entry.code());
        insert.setInt(4, entry.conditionNo());
        insert.setString(5, entry.handlingType().name());
        insert.setString(6, entry.areaClass().map(Enum::name).orElse(null));
        insert.setObject(7, entry.validFrom());
        insert.setObject(8, entry.validTo().orElse(null));
        add(entry.limit(), entry.basis());
    }

    private void add(Limit limit, LimitBasis basis) throws SQLException {
        insert.setInt(9, limit.value());
        insert.setString(10, limit.unit().name());
        insert.setString(11, basis.name());
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
