package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one department assists with is found among many that it has nothing to do with, by an index. */
@QuarkusTest
class AssistedListTest extends RunningDispatch {

    private static final int OTHERS = 5_000;

    @Inject
    DataSource database;

    @AfterEach
    void removeTheOthers() throws SQLException {
        execute("delete from assignment where department like 'lead-%'");
    }

    @Test
    void the_index_serves_the_list_of_whoever_assists() throws SQLException {
        fill(dispatchedCase());
        var before = scans();

        as(TestTokens.of("helper-7").withRoles("handler").withDepartment("helper-7"))
                .get("/assignments?limit=200")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(OTHERS / 500))
                .body("items.findAll { it.assisting != ['helper-7'] }.size()", equalTo(0));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scans()).isGreaterThan(before));
    }

    /** Assignments like this one, of five hundred departments, each with one that helps. */
    private void fill(String like) throws SQLException {
        execute("""
                insert into assignment
                select (jsonb_populate_record(a, jsonb_build_object(
                           'case_number', '33048320000101' || lpad(n::text, 6, '0'),
                           'department', 'lead-' || n %% 500,
                           'assisting', jsonb_build_array('helper-' || n %% 500)))).*
                from assignment a, generate_series(1, %d) n
                where a.case_number = '%s'
                """.formatted(OTHERS, like));
        execute("vacuum analyze assignment");
    }

    private long scans() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select idx_scan from pg_stat_user_indexes where indexrelname = 'assignment_assisting'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(sql);
        }
    }
}
