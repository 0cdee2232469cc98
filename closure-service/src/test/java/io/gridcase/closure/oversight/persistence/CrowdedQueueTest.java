package io.gridcase.closure.oversight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.MapWindow;
import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.oversight.QueueFilter;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue among 10,000 open cases and 20,000 closed ones, by the plans that PostgreSQL takes. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdedQueueTest {

    private static final Instant NOW = Instant.parse("2026-01-12T00:00:00Z");

    /** Of the county 990101: 20 towns of 10 villages, 40 departments, 50 classes, rare channels, a campaign of a tenth. */
    private static final String MANY = """
            insert into case_file (case_number, grid_code, stage, class_kind, class_code, channel, department, warn_at,
                due_at, filed_at, return_count, longitude, latitude, told_for, told_multiple)
            select '99010120260101' || lpad(n::text, 6, '0'),
                '990101' || lpad((n % 20)::text, 3, '1') || lpad((n / 20 % 10)::text, 3, '0') || '001',
                case when n % 3 = 0 then 'DISPATCHED' else 'CLOSED' end,
                'INCIDENT', lpad((6000 + n / 7 % 50)::text, 5, '0'),
                case when n % 1000 = 0 then 'MEDIA' else 'INSPECTOR' end, 'department-' || n / 3 % 40,
                timestamptz '2026-01-01' + n * interval '30 s', timestamptz '2026-01-02' + n * interval '30 s',
                timestamptz '2026-01-01', n % 50 / 49, 120.3 + n % 173 * 0.001, 30.5 + n % 211 * 0.001,
                timestamptz '2026-01-02' + n * interval '30 s', case when n % 900 = 0 then 3 else 0 end
            from generate_series(1, 30000) n
            """;

    private static final String TAGGED = """
            insert into case_campaign select case_number, 'drive' from open_case
            where county = '990101' and class_code < '06005'
            """;

    @Inject
    DataSource database;

    private Connection connection;

    @BeforeAll
    void fill() throws Exception {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        for (var statement : List.of(MANY, TAGGED, "analyze open_case", "analyze case_file")) {
            connection.createStatement().execute(statement);
        }
    }

    @AfterAll
    void leave_nothing() throws Exception {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            990101,              -,            -,     -,     -,-
            990101105,           -,            -,     -,     -,-
            990101105001,        -,            -,     -,     -,-
            990101105001001,     -,            -,     -,     -,-
            990101105 990101106, -,            -,     -,     -,-
            990101,              department-7, -,     -,     -,-
            990101,              -,            06007, -,     -,-
            990101,              -,            -,     drive, -,-
            990101,              -,            -,     -,     MEDIA,-
            990101105,           -,            06007, -,     -,-
            990101,              department-7, 06007, drive, INSPECTOR,-
            990101,              -,            -,     -,     -,2
            """)
    void a_page_in_the_middle_reads_little_more_than_itself(
            String areas, String department, String classCode, String campaign, Channel channel, Integer multiple)
            throws Exception {
        var filter = new QueueFilter(
                new Subtree(List.of(areas.split(" "))),
                Optional.ofNullable(department).map(DepartmentCode::new),
                Optional.ofNullable(classCode).map(code -> ClassKind.INCIDENT),
                Optional.ofNullable(classCode).map(ClassCode::new),
                Optional.ofNullable(campaign),
                Optional.ofNullable(channel),
                Optional.ofNullable(multiple));
        var asked = QueueConditions.of(filter);
        var middle = new Position(Instant.parse("2026-01-04T00:00:00Z"), new CaseNumber("99010120260101000001"));

        var plan = explain(OverdueStatement.of(asked, NOW, Optional.of(middle), 51), asked);

        assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Seq Scan");
        assertThat(blocks(plan)).as(plan::toPrettyString).isLessThan(1200);
    }

    @Test
    void the_oldest_are_found_without_sorting() throws Exception {
        var asked = Asked.of(new Subtree(List.of("990101105"))).and("filed_at is not null");
        var plan = explain(asked.first("open_case", "case_number, filed_at", "filed_at, case_number", 10), asked);
        assertThat(plan.findValuesAsText("Index Name")).containsOnly("open_case_town_filed");
        assertThat(blocks(plan)).isLessThan(50);
    }

    @Test
    void counts_and_maps_read_what_is_open_in_the_area_and_nothing_that_is_closed() throws Exception {
        var filter = filter("990101105");
        var lights = QueueConditions.of(filter);
        var window = new MapWindow(120.3, 30.5, 120.31, 30.51, 15);
        var map = QueueConditions.of(filter("990101"));

        var counted = explain(LightStatement.of(lights, Dimension.AREA, filter.within(), NOW), lights);
        var drawn = explain(MapStatement.of(map, window, NOW), map);

        assertThat(counted.findValuesAsText("Relation Name")).containsOnly("open_case");
        assertThat(counted.findValuesAsText("Index Name")).isNotEmpty();
        assertThat(drawn.findValuesAsText("Index Name")).contains("open_case_place");
    }

    private static QueueFilter filter(String area) {
        return new QueueFilter(
                new Subtree(List.of(area)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private JsonNode explain(String statement, Asked asked) throws Exception {
        var text = statement;
        var values = asked.values();
        for (int i = values.size(); i > 0; i--) {
            text = text.replace("$" + i, "'" + values.get(i - 1) + "'");
        }
        try (var plan = connection.createStatement().executeQuery("explain (analyze, buffers, format json) " + text)) {
            plan.next();
            return new ObjectMapper().readTree(plan.getString(1)).get(0).get("Plan");
        }
    }

    private static long blocks(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }
}
