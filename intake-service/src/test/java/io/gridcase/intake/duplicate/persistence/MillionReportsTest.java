package io.gridcase.intake.duplicate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search among a million open reports, by the plan that PostgreSQL takes; the plan does not depend on the machine. */
class MillionReportsTest {

    private static MillionReports reports;

    @BeforeAll
    static void fill() throws SQLException {
        reports = new MillionReports();
    }

    @AfterAll
    static void drop() throws SQLException {
        reports.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void the_index_leads_to_few_rows_even_in_a_crowded_town(String mode) throws Exception {
        NearStatement.prepare(reports, mode);

        var plan = explain(MillionReports.TOWN_LONGITUDE, MillionReports.TOWN_LATITUDE);

        assertThat(plan.findValuesAsText("Index Name")).contains("report_open").doesNotContain("report_newest");
        assertThat(plan.findParents("Relation Name")).noneMatch(MillionReportsTest::readsAllReports);
        assertThat(blocks(plan)).isLessThan(400);
    }

    private static boolean readsAllReports(JsonNode node) {
        return node.path("Relation Name").asText().equals("report")
                && node.path("Node Type").asText().equals("Seq Scan");
    }

    private static long blocks(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }

    private static JsonNode explain(double longitude, double latitude) throws Exception {
        var execute = NearStatement.execute(longitude, latitude);
        reports.rows(execute);
        var plan = reports.rows("explain (analyze, buffers, format json) " + execute);
        return new ObjectMapper().readTree(String.join("", plan)).get(0).get("Plan");
    }
}
