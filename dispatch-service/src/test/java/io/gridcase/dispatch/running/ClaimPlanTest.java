package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How PostgreSQL finds what is due among many that are open. */
@QuarkusTest
class ClaimPlanTest extends RunningTimers {

    private static final String MANY = """
            insert into assignment
            select (jsonb_populate_record(one, jsonb_build_object(
                        'case_number', '330483' || lpad(n::text, 14, '0'),
                        'timer_at', timestamptz '2050-01-01' + n * interval '1 s'))).*
              from assignment one, generate_series(1, 20000) n where one.case_number = '%s'""";

    private static final String CLAIM = """
            explain select case_number from assignment
             where timer_at < '2017-06-30T02:00:00Z'
             order by timer_at limit 200
               for update skip locked""";

    @Test
    void what_is_due_is_found_by_the_index_without_sorting() throws SQLException {
        var caseNumber = unroutableCase();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().executeUpdate(MANY.formatted(caseNumber));
            connection.createStatement().execute("analyze assignment");
            var plan = plan(connection);
            connection.rollback();

            assertThat(plan).anyMatch(line -> line.contains("Index Scan using assignment_timer on assignment"));
            assertThat(plan).noneMatch(line -> line.contains("Sort"));
        }
    }

    private static List<String> plan(Connection connection) throws SQLException {
        var plan = new ArrayList<String>();
        try (var lines = connection.createStatement().executeQuery(CLAIM)) {
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
        }
        return plan;
    }
}
