package io.gridcase.dispatch.desk.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 100,000 assignments as a spreadsheet. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

    private static final TestTokens OWN =
            TestTokens.of("crowded-1").withRoles("handler").withDepartment(CrowdedDesk.DEPARTMENT);
    private static final TestTokens OTHER =
            TestTokens.of("other-1").withRoles("handler").withDepartment("puyuan-greening");

    @Inject
    DataSource database;

    @TestHTTPResource("/desk/export")
    URI address;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void fill() throws SQLException {
        CrowdedDesk.fill(database, 1);
    }

    @AfterAll
    void clear() throws SQLException {
        CrowdedDesk.clear(database);
    }

    @Test
    void everything_is_in_it_once_in_the_order_of_the_desk_and_it_is_written_down_who_has_it() throws Exception {
        try (var log = new RecordedLog("io.gridcase.dispatch.desk.ExportDesk")) {
            var answer = get(OWN, "?text=HYPERLINK&state=DISPATCHED");
            var lines = lines(answer);

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"desk.csv\"");
            assertThat(lines).hasSize(1 + CrowdedDesk.ASSIGNMENTS).doesNotHaveDuplicates();
            assertThat(lines.get(0)).startsWith("\ufeff\"案卷编号 Case number\",\"状态 State\"");
            assertThat(lines.get(1))
                    .startsWith("\"99010120260101000001\",\"DISPATCHED\"")
                    .contains("\"2026-01-10 08:00:01\",\"2026-01-05 08:00:01\"")
                    .contains("\"'=HYPERLINK(\"\"http://example.org\"\") 1\"");
            assertThat(lines.get(CrowdedDesk.ASSIGNMENTS)).startsWith("\"99010120260101100000\"");
            assertThat(log.lines())
                    .containsExactly("crowded-1 has exported 100000 rows of the desk: states [DISPATCHED], a text");
        }
    }

    @Test
    void the_filter_holds_for_excel_as_well() throws Exception {
        var answer = get(OWN, "?format=xlsx&dispatchedFrom=2026-01-06T00:00:00Z");

        try (var workbook = new ReadableWorkbook(answer.body())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1 + CrowdedDesk.ASSIGNMENTS - 86_399);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("99010120260101086401");
        }
    }

    @Test
    void it_is_read_no_faster_than_it_is_taken_and_what_changes_meanwhile_hides_nothing_else() throws Exception {
        var answer = get(OWN, "");
        // All of it would be 30 MB, which no socket holds.
        var before = new byte[100_000];
        assertThat(answer.body().readNBytes(before, 0, before.length)).isEqualTo(before.length);

        change("due_at = due_at - interval '1 hour'", "case_number = '99010120260101000002'");
        change("due_at = due_at - interval '3 days'", "case_number = '99010120260101099991'");
        change("state = 'ACCEPTED'", "case_number = '99010120260101099992'");
        var lines = lines(answer);

        assertThat(lines)
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("99010120260101099991"))
                .anyMatch(line -> line.startsWith("\"99010120260101099992\",\"ACCEPTED\""))
                .anyMatch(line -> line.startsWith("\"99010120260101099993\",\"DISPATCHED\""));
        assertThat(before).contains("99010120260101000002".getBytes(UTF_8));
    }

    @Test
    void one_that_fails_on_the_way_has_no_end() throws Exception {
        change("handling_type = 'NONSENSE'", "case_number = '99010120260101006001'");
        try (var log = new RecordedLog("io.gridcase.dispatch.desk.ExportDesk")) {
            for (var format : List.of("csv", "xlsx")) {
                var answer = get(OWN, "?format=" + format);

                assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
            }
            assertThat(log.lines())
                    .hasSize(2)
                    .allMatch(line ->
                            line.matches("crowded-1 has exported 5000 rows of the desk and no more: states \\[.*]"));
        } finally {
            change("handling_type = 'GENERAL'", "handling_type = 'NONSENSE'");
        }
    }

    @Test
    void another_department_gets_none_of_it_and_an_unknown_format_nothing() throws Exception {
        assertThat(lines(get(OTHER, "?area=" + CrowdedDesk.AREA))).hasSize(1);
        assertThat(get(OTHER, "?format=pdf").statusCode()).isEqualTo(422);
        assertThat(get(OTHER, "?light=BLUE").statusCode()).isEqualTo(400);
        assertThat(get(OTHER, "?text=%00%00").statusCode()).isEqualTo(400);
    }

    private void change(String what, String which) throws SQLException {
        CrowdedDesk.run(
                database,
                "update assignment set %s where %s and department = '%s'"
                        .formatted(what, which, CrowdedDesk.DEPARTMENT));
    }

    private HttpResponse<InputStream> get(TestTokens person, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + query))
                .header("Authorization", "Bearer " + person.token())
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private static List<String> lines(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8))
                .lines()
                .toList();
    }
}
