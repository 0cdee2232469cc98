package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 销号 lists: numbered once, struck off by a closed case only, each supervisor's own entries only. */
@QuarkusTest
class StrikeListTest extends ClosureTest {

    private static final String GRID = "330483101018001";
    private static final String ELSEWHERE = "330483100018001";

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final String batch = "督查 2017/" + UUID.randomUUID();

    @BeforeEach
    void before_the_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_batch_is_worked_off_by_closed_cases_only() {
        var first = inBatch(GRID);
        var second = inBatch(GRID);
        var third = inBatch(GRID);
        standing(People.COUNTY).body("total", is(3)).body("remaining", is(3)).body("list.name", is(batch));
        first.dispatched().handled().untilStage("HANDLED");
        standing(People.COUNTY).body("remaining", is(3));
        closed(first);
        second.intakeSays("case-voided.v1", body -> {}).untilStage("VOIDED");
        third.dispatched().untilStage("DISPATCHED");
        clock.set("2017-07-10T00:00:00Z");
        standing(People.COUNTY)
                .body("total", is(3))
                .body("struckOff", is(1))
                .body("voided", is(1))
                .body("remaining", is(1))
                .body("overdue", is(1));
        entries("limit=2")
                .body("items.number", contains(1, 2))
                .body("items.state", contains("STRUCK_OFF", "VOIDED"))
                .body("items.caseNumber", contains(first.number(), second.number()));
        entries("state=REMAINING").body("items.number", contains(3)).body("items[0].overdue", is(true));
        People.supervisor(People.COUNTY)
                .get("/strike-lists/{list}/progress", list())
                .then()
                .statusCode(200)
                .body("days.day", contains("2017-06-30", "2017-07-04"))
                .body("days.listed", contains(3, 0))
                .body("days.voided.sum()", is(1))
                .body("days[1].remaining", is(1));
    }

    @Test
    void a_case_is_on_the_list_of_its_town_and_year_and_of_its_campaigns() {
        var work = TestCase.newCaseIn("330483004001001")
                .intakeSays(
                        "case-filed.v1", body -> body.put("classCode", "09006").put("filedAt", "2017-12-31T16:00:00Z"))
                .untilStage("FILED");
        for (var list : List.of("area-330483004-2018", "campaign-dao-luan-zhan")) {
            assertThat(People.supervisor("330483004")
                            .get("/strike-lists/{list}/entries?limit=200", list)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("items.caseNumber"))
                    .contains(work.number());
        }
        People.supervisor("330483004")
                .get("/strike-lists?kind=AREA&limit=200")
                .then()
                .body("items.id", hasItem("area-330483004-2018"))
                .body("items.key", not(hasItem(not(is("330483004")))))
                .body("items.name", hasItem("高桥街道"));
    }

    @Test
    void a_problem_that_comes_back_names_its_old_number() {
        var report = UUID.randomUUID().toString();
        inBatch(GRID, body -> body.put("reportId", report));
        inBatch(GRID, body -> body.put("reportId", UUID.randomUUID().toString()).put("reopens", report));
        entries("limit=200").body("items[1].reopens.list", is(list())).body("items[1].reopens.number", is(1));
    }

    @Test
    void a_supervisor_of_another_town_sees_nothing_of_it() {
        inBatch(GRID);
        var other = inBatch(ELSEWHERE);
        standing(People.WUZHEN).body("total", is(1));
        People.supervisor(People.WUZHEN)
                .get("/strike-lists/{list}/entries", list())
                .then()
                .body("items.caseNumber", contains(other.number()));
        for (var file : List.of("export", "print", "progress")) {
            assertThat(People.supervisor(People.WUZHEN)
                            .get("/strike-lists/{list}/" + file, list())
                            .asString())
                    .doesNotContain("濮院");
        }
        for (var part : List.of("", "/entries", "/progress", "/export", "/print")) {
            People.supervisor("330483103")
                    .get("/strike-lists/{list}" + part, list())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        People.supervisor("330483103")
                .get("/strike-lists?kind=BATCH&limit=200")
                .then()
                .body("items.id", not(hasItem(list())));
    }

    @Test
    void an_export_has_no_formulas_and_a_printed_page_no_markup_of_others() throws IOException {
        inBatch(GRID, body -> ((ObjectNode) body.get("place")).put("address", "=1+1<script>alert('x')</script>"));
        var supervisor = People.supervisor(People.PUYUAN);
        supervisor
                .get("/strike-lists/{list}/export", list())
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("\"'=1+1<script>"))
                .body(containsString("未销号"));
        var xlsx = People.supervisor(People.PUYUAN)
                .get("/strike-lists/{list}/export?format=xlsx", list())
                .asByteArray();
        assertThat(new ByteArrayInputStream(xlsx).readNBytes(2)).containsExactly('P', 'K');
        People.supervisor(People.PUYUAN)
                .header("Accept-Language", "fr, en;q=0.8")
                .get("/strike-lists/{list}/print", list())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "en")
                .body(containsString("=1+1&lt;script&gt;alert(&#39;x&#39;)"))
                .body(not(containsString("<script>")))
                .body(containsString("<th>Case number</th>"))
                .body(containsString("1 remaining"));
        People.supervisor(People.PUYUAN)
                .get("/strike-lists/{list}/print", list())
                .then()
                .header("Content-Language", startsWith("zh"))
                .body(containsString("<th>案卷编号</th>"));
    }

    @Test
    void an_entry_can_neither_be_removed_nor_renumbered() throws SQLException {
        inBatch(GRID);
        try (var connection = database.getConnection()) {
            for (var change : List.of("delete from strike_list_entry", "update strike_list_entry set number = 7")) {
                assertThatThrownBy(() ->
                                connection.createStatement().execute(change + " where list = '%s'".formatted(list())))
                        .hasMessageContaining("stays");
            }
        }
        entries("limit=200").body("items.number", contains(1));
    }

    @ParameterizedTest
    @CsvSource({
        "?kind=TOWN, 400",
        "?limit=0, 400",
        "?limit=201, 400",
        "?cursor=%25, 422",
        "/none, 404",
        "/none/entries?cursor=YQ, 422",
        "/none/entries?state=GONE, 400",
        "/none/export?format=pdf, 422",
        "/none/export, 404",
        "/none/print, 404",
        "/a%00b, 400"
    })
    void what_cannot_be_is_refused(String path, int status) {
        People.supervisor(People.COUNTY)
                .urlEncodingEnabled(false)
                .get("/strike-lists" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private String list() {
        return "batch-" + batch;
    }

    private TestCase inBatch(String grid) {
        return inBatch(grid, body -> {});
    }

    private TestCase inBatch(String grid, Consumer<ObjectNode> change) {
        return TestCase.newCaseIn(grid)
                .intakeSays("case-filed.v1", body -> change.accept(body.put("batch", batch)))
                .untilStage("FILED");
    }

    private ValidatableResponse standing(String area) {
        return People.supervisor(area)
                .get("/strike-lists/{list}", list())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse entries(String query) {
        return People.supervisor(People.COUNTY)
                .get("/strike-lists/{list}/entries?" + query, list())
                .then()
                .statusCode(200);
    }

    private static void closed(TestCase work) {
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
    }
}
