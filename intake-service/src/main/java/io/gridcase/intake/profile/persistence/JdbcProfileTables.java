package io.gridcase.intake.profile.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.intake.profile.ProfileTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain JDBC, because it runs before anything else and wants whole arrays of rows in one statement. */
@ApplicationScoped
class JdbcProfileTables implements ProfileTables {

    private final DataSource database;

    JdbcProfileTables(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean replaceWith(CityProfile profile, Instant now) {
        return inTransaction(connection -> {
            // The row lock makes a second replica wait, and then find the version already there.
            var version = version(connection, "select profile_version from city for update");
            if (version.equals(Optional.of(profile.version()))) {
                return false;
            }
            var city = profile.city();
            ProfileRows.replace(
                    connection, profile, CityTime.of(city.zone(), city.effectiveFrom(), version.isEmpty(), now));
            return true;
        });
    }

    @Override
    public Optional<String> version() {
        return inTransaction(connection -> version(connection, "select profile_version from city"));
    }

    private static Optional<String> version(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } finally {
                // After a commit there is nothing left to roll back.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The city profile cannot be kept in the database", failure);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
