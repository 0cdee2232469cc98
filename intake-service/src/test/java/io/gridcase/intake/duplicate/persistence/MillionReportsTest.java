package io.gridcase.intake.duplicate.persistence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.duplicate.DuplicateRule;
import io.gridcase.intake.duplicate.Sighting;
import io.gridcase.intake.place.Point;
import io.gridcase.web.AreaScope;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search among a million open reports, by the plan that PostgreSQL takes; the plan does not depend on the machine. */
class MillionReportsTest {

    private static final AreaScope TOWN = new AreaScope(List.of("330483101"));
    private static final DuplicateRule RULE = new DuplicateRule(50, Duration.ofHours(168));

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
        reports.run("set plan_cache_mode = " + mode);
        prepare();

        var plan = explain(MillionReports.TOWN_LONGITUDE, MillionReports.TOWN_LATITUDE);

        assertThat(plan.findValuesAsText("Index Name")).contains("report_open").doesNotContain("report_newest");
        assertThat(plan.findParents("Relation Name")).noneMatch(MillionReportsTest::readsAllReports);
        assertThat(blocks(plan)).isLessThan(400);
    }

    @Test
    @EnabledIfSystemProperty(named = "gridcase.bench", matches = "true")
    void how_long_it_takes() throws SQLException {
        reports.run("set plan_cache_mode = auto");
        prepare();
        var random = new Random(7);
        var micros = IntStream.range(0, 1200)
                .mapToLong(i -> micros(120.62 + random.nextDouble() * 0.02, 30.67 + random.nextDouble() * 0.02))
                .skip(200)
                .sorted()
                .toArray();

        System.out.printf(
                "possible duplicates among 1,000,000 open reports, in the town: p50 %d us, p99 %d us, max %d us%n",
                micros[micros.length / 2], micros[micros.length * 99 / 100], micros[micros.length - 1]);
    }

    private static boolean readsAllReports(JsonNode node) {
        return node.path("Relation Name").asText().equals("report")
                && node.path("Node Type").asText().equals("Seq Scan");
    }

    private static long blocks(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }

    private static long micros(double longitude, double latitude) {
        long start = System.nanoTime();
        try {
            reports.rows(execute(longitude, latitude));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1000;
    }

    private static JsonNode explain(double longitude, double latitude) throws Exception {
        var execute = execute(longitude, latitude);
        reports.rows(execute);
        var plan = reports.rows("explain (analyze, buffers, format json) " + execute);
        return new ObjectMapper().readTree(String.join("", plan)).get(0).get("Plan");
    }

    /** The very statement of the service, with parameters of the types that its driver sends. */
    private static void prepare() throws SQLException {
        var parameters = parameters(0, 0);
        var sql = IndexedOpenReports.NEAR.formatted(TOWN.predicate("r.area_code"));
        int position = 0;
        for (var name : parameters.keySet()) {
            sql = sql.replaceAll(":" + name + "\\b", "\\$" + ++position);
        }
        reports.run("deallocate all");
        reports.run("prepare near(%s) as %s"
                .formatted(
                        parameters.values().stream()
                                .map(MillionReportsTest::type)
                                .collect(joining(",")),
                        sql));
    }

    private static String execute(double longitude, double latitude) {
        return parameters(longitude, latitude).values().stream()
                .map(value -> "'" + value + "'")
                .collect(joining(",", "execute near(", ")"));
    }

    private static TreeMap<String, Object> parameters(double longitude, double latitude) {
        var sighting = new Sighting(
                new ClassId(ClassKind.INCIDENT, "06050"),
                new Point(longitude, latitude),
                Instant.now(),
                Optional.empty());
        var parameters = new TreeMap<>(IndexedOpenReports.parameters(sighting, RULE));
        parameters.putAll(TOWN.parameters());
        parameters.put("most", IndexedOpenReports.MOST);
        return parameters;
    }

    private static String type(Object value) {
        if (value instanceof Double) {
            return "double precision";
        }
        if (value instanceof Integer) {
            return "integer";
        }
        return value instanceof Instant ? "timestamptz" : value instanceof String ? "text" : "uuid";
    }
}
