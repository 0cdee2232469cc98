package io.gridcase.dispatch.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.desk.DeskFilter;
import io.gridcase.web.AreaScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The desk among 100,000 assignments, by the plans that PostgreSQL takes; a plan does not depend on the machine. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdedDeskTest {

    private static final Instant NOW = Instant.parse("2026-01-12T00:00:00Z");

    @Inject
    DataSource database;

    @BeforeAll
    void fill() throws SQLException {
        CrowdedDesk.fill(database);
    }

    @AfterAll
    void clear() throws SQLException {
        CrowdedDesk.clear(database);
    }

    @Test
    void a_page_in_the_middle_reads_little_more_than_itself() throws Exception {
        for (var scope : List.of(ofDepartment(), ofCentre(), ofBoth())) {
            var plan = explain(page(scope));

            assertThat(plan.findValuesAsText("Index Name"))
                    .allMatch(index -> index.startsWith("assignment_desk"))
                    .isNotEmpty();
            assertThat(blocks(plan)).as("blocks of %s", scope).isLessThan(250);
        }
    }

    @Test
    void what_a_department_assists_with_is_found_among_the_open_ones() throws Exception {
        var scope = new AssignmentScope(new AreaScope(List.of()), Optional.empty(), Optional.of(CrowdedDesk.HELPER));
        var plan = explain(page(scope));

        assertThat(plan.findValuesAsText("Index Name")).containsExactly("assignment_desk_assisting");
        assertThat(blocks(plan)).isLessThan(250);
    }

    @Test
    void counts_read_what_is_open_and_not_what_is_done() throws Exception {
        var query = DeskQuery.of(filter(ofDepartment()), NOW).at(NOW);

        var plan = explain(literal(
                "select state, %s, count(*) from assignment where %s group by 1, 2"
                        .formatted(DeskQuery.LIGHT, query.where()),
                query));

        assertThat(plan.findValuesAsText("Index Name")).containsAnyOf("assignment_desk", "assignment_desk_of_centre");
        assertThat(plan.findParents("Node Type"))
                .noneMatch(node -> node.path("Node Type").asText().equals("Seq Scan"));
    }

    private static String page(AssignmentScope scope) {
        var position = new Slice.Position(Optional.of(Instant.parse("2026-01-10T12:00:00Z")), "99010120260101043200");
        var query = DeskQuery.of(filter(scope), NOW).behind(new Slice(Optional.of(position), 51));
        return literal(query.page(51), query);
    }

    private static AssignmentScope ofDepartment() {
        return new AssignmentScope(new AreaScope(List.of()), Optional.of(CrowdedDesk.DEPARTMENT));
    }

    private static AssignmentScope ofCentre() {
        return new AssignmentScope(new AreaScope(List.of(CrowdedDesk.AREA)), Optional.empty());
    }

    /** Of a department that is responsible for some and assists with others. */
    private static AssignmentScope ofBoth() {
        return new AssignmentScope(
                new AreaScope(List.of()), Optional.of(CrowdedDesk.DEPARTMENT), Optional.of(CrowdedDesk.HELPER));
    }

    private static DeskFilter filter(AssignmentScope scope) {
        return new DeskFilter(
                scope,
                Set.copyOf(AssignmentState.open()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** As it would be planned for these very parameters. */
    private static String literal(String statement, DeskQuery query) {
        var text = statement;
        for (var parameter : query.parameters().entrySet()) {
            text = text.replaceAll(":" + parameter.getKey() + "\\b", "'" + parameter.getValue() + "'");
        }
        return text;
    }

    private JsonNode explain(String statement) throws Exception {
        var plan = CrowdedDesk.rows(database, "explain (analyze, buffers, format json) " + statement);
        return new ObjectMapper().readTree(String.join("", plan)).get(0).get("Plan");
    }

    private static long blocks(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }
}
