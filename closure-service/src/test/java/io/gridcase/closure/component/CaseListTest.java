package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CaseListTest extends ClosureTest {

    /** A village of Fengming where no other test has cases. */
    private static final String QUIET_GRID = "330483003101001";

    @Inject
    TestClock clock;

    @BeforeEach
    void before_the_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_case_is_overdue_only_after_the_instant_of_its_deadline() {
        var work = TestCase.newCase().filed().dispatched().untilStage("DISPATCHED");

        clock.set("2017-07-07T02:00:00Z");
        overdueHas(work, false);
        clock.set("2017-07-07T02:00:00.000001Z");
        overdueHas(work, true);
        work.shown().then().body("overdue", is(true)).body("stage", is("DISPATCHED"));
    }

    @Test
    void a_handled_case_is_not_overdue_however_late() {
        var work = TestCase.handledCase();
        clock.set("2017-08-01T00:00:00Z");
        overdueHas(work, false);
    }

    @ParameterizedTest
    @CsvSource({
        "area=330483101018, true",
        "area=330483100, false",
        "department=puyuan-municipal, true",
        "department=puyuan-greening, false",
        "classKind=INCIDENT, true",
        "classKind=COMPONENT, false",
        "classCode=06050, true",
        "classCode=06051, false",
        "stage=DISPATCHED, true",
        "stage=CLOSED, false",
        "open=true, true",
        "open=false, false",
        "overdue=false, true",
        "overdue=true, false",
        "open=true&overdue=false&area=330483101&stage=DISPATCHED&classKind=INCIDENT, true"
    })
    void a_filter_keeps_what_it_names(String filter, boolean kept) {
        var work = TestCase.newCase().filed().dispatched().untilStage("DISPATCHED");

        cases(filter).then().statusCode(200).body("items.caseNumber", holds(work, kept));
    }

    @Test
    void pages_hold_every_case_once_newest_first() {
        for (int i = 0; i < 5; i++) {
            TestCase.newCaseIn(QUIET_GRID).filed().untilStage("FILED");
        }
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = cases("area=330483003101&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            List<String> numbers = page.path("items.caseNumber");
            assertThat(numbers).hasSizeBetween(1, 2);
            seen.addAll(numbers);
            next = page.path("next");
        } while (next != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void verifications_are_paged_oldest_case_first() {
        for (int i = 0; i < 3; i++) {
            TestCase.newCaseIn("330483004101001").filed().dispatched().handled().untilStage("HANDLED");
        }
        var first = gaoqiao("limit=2");
        var second = gaoqiao("limit=2&cursor=" + first.<String>path("next"));

        List<String> seen = new ArrayList<>(first.<List<String>>path("items.caseNumber"));
        seen.addAll(second.path("items.caseNumber"));
        assertThat(seen).hasSize(3).doesNotHaveDuplicates().isSorted();
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void the_summary_counts_what_the_list_shows() {
        var grid = "330483005101001";
        TestCase.newCaseIn(grid).filed().untilStage("FILED");
        TestCase.newCaseIn(grid).filed().dispatched().untilStage("DISPATCHED");
        closed(TestCase.newCaseIn(grid).filed().dispatched().handled().untilStage("HANDLED"));
        closed(TestCase.newCaseIn(grid)
                .filed()
                .dispatched()
                .dispatchSays("assignment-handled.v1", body -> body.put("handledAt", "2017-07-07T02:00:01Z"))
                .untilStage("HANDLED"));

        summary("area=330483005")
                .then()
                .body("open", is(2))
                .body("overdue", is(0))
                .body("closed", is(2))
                .body("closedOnTime", is(1));
        clock.set("2017-07-10T00:00:00Z");
        summary("area=330483005").then().body("open", is(2)).body("overdue", is(1));
        summary("area=330483005&department=puyuan-municipal")
                .then()
                .body("open", is(1))
                .body("closed", is(2));
        summary("area=330483006")
                .then()
                .body("open", is(0))
                .body("overdue", is(0))
                .body("closed", is(0));
    }

    private void overdueHas(TestCase work, boolean overdue) {
        cases("overdue=true").then().body("items.caseNumber", holds(work, overdue));
        cases("overdue=false").then().body("items.caseNumber", holds(work, !overdue));
    }

    private static Matcher<Iterable<? super String>> holds(TestCase work, boolean held) {
        return held ? hasItem(work.number()) : not(hasItem(work.number()));
    }

    private static void closed(TestCase work) {
        work.seenBy(People.inspector("tx-inspector-1", People.COUNTY))
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);
    }

    private static Response cases(String filter) {
        return People.supervisor(People.COUNTY)
                .get("/cases?" + (filter.contains("limit") ? "" : "limit=200&") + filter);
    }

    private static Response summary(String filter) {
        return People.supervisor(People.COUNTY).get("/cases/summary?" + filter);
    }

    private static Response gaoqiao(String query) {
        return People.inspector("gq-inspector-1", "330483004").get("/verifications?" + query);
    }
}
