package io.gridcase.intake.open311.persistence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.intake.open311.RequestQuery;
import io.gridcase.intake.open311.RequestQuery.Paging;
import io.gridcase.intake.open311.Span;
import io.gridcase.intake.open311.Viewer;
import io.gridcase.testsupport.Infra;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the database finds what Open311 asks for, in a year of 100,000 reports with a million steps. */
class MillionStepsTest {

    private static final String REPORTS = """
            insert into report (id, version, state, channel, reported_by, reported_at, received_at, outside_own_area,
                    scheme, class_kind, class_code, class_name, condition_no, condition, address, area_code, grid_code,
                    description, photos, case_number, filed_at, closed_at, merged_into, merged_at, rejected_at)
            select id(n), 0, state, case when n % 5 = 0 then 'PUBLIC' else 'INSPECTOR' end, 'client:app-' || n % 50, at, at,
                    false, 'GB/T 47678.5-2026', 'INCIDENT', '06050', '类', 1, '破损', '桐星大道', '330483101018113',
                    '330483101018113', '破损', '{}',
                    case when state in ('FILED', 'CLOSED') then 'case-' || n end,
                    case when state in ('FILED', 'CLOSED') then at + interval '10 minutes' end,
                    case when state = 'CLOSED' then at + interval '2 days' end,
                    case when state = 'MERGED' then id(n - 1) end,
                    case when state = 'MERGED' then at + interval '5 minutes' end,
                    case when state = 'REJECTED' then at + interval '5 minutes' end
            from generate_series(1, 100000) n
            cross join lateral (select now() - n * interval '5 minutes' as at,
                    case when n % 20 = 0 then 'MERGED' when n % 20 = 5 then 'REJECTED'
                         when n < 600 then 'FILED' else 'CLOSED' end as state) row
            """;

    private static final String STEPS = """
            insert into case_step (event_id, case_number, step, at, photos)
            select gen_random_uuid(), 'case-' || 1 + n % 100000, 'ACCEPTED',
                    now() - (1 + n % 100000) * interval '5 minutes' + n / 100000 * interval '1 hour', '{}'
            from generate_series(0, 899999) n
            """;

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        var database = Infra.shared().freshDatabase("million_steps");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/messaging", "db/migration")
                .load()
                .migrate();
        connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        run("set statement_timeout = 0");
        run("alter table report disable trigger user");
        run("alter table case_step disable trigger user");
        run("create function id(n integer) returns uuid immutable language sql as"
                + " $$ select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid $$");
        run(REPORTS);
        run(STEPS);
        run("analyze");
    }

    @AfterAll
    static void drop() throws SQLException {
        connection.close();
        Infra.shared().freshDatabase("million_steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "auto"})
    void the_updates_of_two_hours_are_found_by_their_time(String mode) throws Exception {
        var end = Instant.now().minus(Duration.ofDays(10));
        var plan = explain(
                mode,
                StoredUpdates.STEPS,
                Map.of("from", end.minus(Duration.ofHours(2)), "to", end, "viewer", "client:app-7"));

        assertThat(rows(plan)).isBetween(20, 1000);
        readsNoTableFromEndToEnd(plan);
        assertThat(blocks(plan)).isLessThan(5_000);
    }

    @ParameterizedTest
    @CsvSource({"force_custom_plan, ", "force_custom_plan, true", "force_custom_plan, false", "force_generic_plan, "})
    void the_requests_of_90_days_are_found_by_their_time(String mode, Boolean open) throws Exception {
        var now = Instant.now();
        var query = new RequestQuery(
                new Viewer(""),
                List.of(),
                List.of(),
                Optional.ofNullable(open),
                new Span(now.minus(Duration.ofDays(90)), now),
                new Paging(1, 1000));
        var parameters = new HashMap<>(StoredRequests.parameters(query));
        parameters.put("viewer", "");
        var plan = explain(mode, StoredRequests.SELECT + StoredRequests.where(query), parameters);

        assertThat(rows(plan)).isBetween(50, 1000);
        readsNoTableFromEndToEnd(plan);
        assertThat(blocks(plan)).isLessThan(60_000);
    }

    private static void readsNoTableFromEndToEnd(JsonNode plan) {
        assertThat(plan.findParents("Relation Name"))
                .noneMatch(node -> node.path("Node Type").asText().equals("Seq Scan"));
    }

    private static int rows(JsonNode plan) {
        return plan.path("Actual Rows").asInt();
    }

    private static long blocks(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }

    /**
     * The very statement of the service, with parameters of the types that its driver sends. Executed often enough for
     * PostgreSQL to make up its mind about a plan for all parameters.
     */
    private static JsonNode explain(String mode, String statement, Map<String, Object> named) throws Exception {
        var parameters = new TreeMap<>(named);
        var sql = statement;
        int position = 0;
        for (var name : parameters.keySet()) {
            sql = sql.replaceAll("(?<!:):" + name + "\\b", "\\$" + ++position);
        }
        run("set plan_cache_mode = " + mode);
        run("deallocate all");
        run("prepare asked(%s) as %s"
                .formatted(
                        parameters.values().stream().map(MillionStepsTest::type).collect(joining(",")), sql));
        var execute = parameters.values().stream()
                .map(value -> "'" + value + "'")
                .collect(joining(",", "explain (analyze, buffers, format json) execute asked(", ")"));
        for (int i = 0; i < 6; i++) {
            run(execute);
        }
        try (var asked = connection.createStatement();
                var told = asked.executeQuery(execute)) {
            told.next();
            return new ObjectMapper().readTree(told.getString(1)).get(0).get("Plan");
        }
    }

    private static String type(Object value) {
        return value instanceof Integer ? "integer" : value instanceof Instant ? "timestamptz" : "text";
    }

    private static void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
