package io.gridcase.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the service's database from outside the service. */
@ApplicationScoped
public class Tables {

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    public long count(String table) {
        return Long.parseLong(rows("select count(*) from " + table).get(0));
    }

    public long sum(String table, String column) {
        return Long.parseLong(rows("select coalesce(sum(%s), 0) from %s".formatted(column, table))
                .get(0));
    }

    /** The first column of each row. */
    public List<String> rows(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
