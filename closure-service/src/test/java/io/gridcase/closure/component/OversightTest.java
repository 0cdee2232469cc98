package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a supervisor sees of the open cases below: queue, lights and champions. */
@QuarkusTest
class OversightTest extends ClosureTest {

    /** Towns where no other test has cases. */
    private static final String HESHAN = "330483104";

    private static final String ZHOUQUAN = "330483105";
    private static final String TUDIAN = "330483102";

    @Inject
    TestClock clock;

    @BeforeEach
    void long_after_every_deadline() {
        clock.set("2017-07-10T02:00:00Z");
    }

    @Test
    void a_case_is_in_the_queue_from_behind_its_deadline_until_the_department_answers() {
        var work = TestCase.newCaseIn(HESHAN + "001001").filed().dispatched().untilStage("DISPATCHED");
        clock.set("2017-07-07T02:00:00Z");
        overdue("area=" + HESHAN).then().body("items.caseNumber", not(hasItem(work.number())));
        clock.set("2017-07-08T02:00:00Z");
        overdue("area=" + HESHAN)
                .then()
                .body("items.caseNumber", hasItem(work.number()))
                .body("items[0].overdueSeconds", is(86400))
                .body("items[0].town", is("河山镇"))
                .body("items[0].departmentName", is("濮院镇市政养护单位"))
                .body("items[0].className", is("路缘石缺损"));
        work.handled().untilStage("HANDLED");
        overdue("area=" + HESHAN).then().body("items.caseNumber", not(hasItem(work.number())));
    }

    @ParameterizedTest
    @CsvSource({
        "area=330483101018, true",
        "area=330483101018001, true",
        "area=330483100, false",
        "department=puyuan-municipal, true",
        "department=puyuan-greening, false",
        "classKind=INCIDENT&classCode=09006, true",
        "classKind=COMPONENT, false",
        "campaign=dao-luan-zhan, true",
        "campaign=che-luan-kai, false",
        "channel=INSPECTOR, true",
        "channel=MEDIA, false",
        "area=330483101&department=puyuan-municipal&campaign=dao-luan-zhan&channel=INSPECTOR, true"
    })
    void a_filter_keeps_what_it_names(String filter, boolean kept) {
        var work = TestCase.newCase()
                .intakeSays("case-filed.v1", body -> body.put("classCode", "09006"))
                .dispatchSays("case-dispatched.v1", body -> body.put("classCode", "09006"))
                .untilStage("DISPATCHED");
        overdue(filter).then().body("items.caseNumber", kept ? hasItem(work.number()) : not(hasItem(work.number())));
    }

    @Test
    void pages_hold_every_case_once_the_longest_overdue_first() {
        for (int day = 5; day > 0; day--) {
            dispatchedDue("2017-07-0%dT02:00:00Z".formatted(day), ZHOUQUAN + "001001");
        }
        dispatchedDue("2017-07-01T02:00:00Z", ZHOUQUAN + "001002");
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = overdue("area=" + ZHOUQUAN + "&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            List<String> due = page.path("items.dueAt");
            seen.addAll(due);
            next = page.path("next");
        } while (next != null);
        assertThat(seen).hasSize(6).isSorted();
    }

    @Test
    void lights_count_what_the_queue_lists_and_what_is_not_due_yet() {
        var grid = TUDIAN + "001001";
        dispatchedDue("2017-07-09T02:00:00Z", grid);
        dispatchedDue("2017-07-11T02:00:00Z", grid);
        TestCase.newCaseIn(grid)
                .filed()
                .dispatchSays(
                        "case-dispatched.v1",
                        body -> body.put("warnAt", "2017-07-20T02:00:00Z").put("dueAt", "2017-07-21T02:00:00Z"))
                .untilStage("DISPATCHED");
        TestCase.newCaseIn(grid).filed().untilStage("FILED");
        for (var by : List.of("AREA, ", "AREA,area=330483102", "CLASS,area=330483102")) {
            var asked = by.split(",", -1);
            lights(asked[0], asked[1])
                    .then()
                    .body("lines.find { it.name in ['屠甸镇', '路缘石缺损'] || it.key == '330483102001' }.red", is(1));
        }
        lights("DEPARTMENT", "area=" + TUDIAN)
                .then()
                .body("lines.key", contains("", "puyuan-municipal"))
                .body("lines[0].none", is(1))
                .body("lines[1].green", is(1))
                .body("lines[1].yellow", is(1))
                .body("lines[1].red", is(1))
                .body("lines[1].none", is(0));
        lights("CAMPAIGN", "area=" + TUDIAN).then().body("lines.size()", is(0));
    }

    @Test
    void champions_are_who_gives_back_what_comes_back_and_what_stays_open() {
        clock.set("2017-06-30T04:00:00Z");
        var work = TestCase.newCaseIn("330483103001001")
                .filed()
                .dispatched()
                .dispatchSays("assignment-returned.v1", body -> {})
                .untilStage("AWAITING_DISPATCH");
        var champions = supervisor("330483103").get("/champions");
        champions
                .then()
                .statusCode(200)
                .body("departments.department", contains("puyuan-municipal"))
                .body("departments[0].returns", is(1))
                .body("departments[0].cases", is(1))
                .body("returned.caseNumber", contains(work.number()))
                .body("returned[0].returnCount", is(1))
                .body("oldest.caseNumber", contains(work.number()));
        clock.set("2017-07-30T04:00:00Z");
        supervisor("330483103").get("/champions").then().body("departments.size()", is(0));
        supervisor("330483103").get("/champions?days=92").then().body("departments.size()", is(1));
    }

    @Test
    void a_case_taken_back_or_struck_off_is_counted_no_more() {
        var grid = "330483106001001";
        var work = dispatchedDue("2017-07-09T02:00:00Z", grid);
        lights("AREA", "area=330483106").then().body("lines[0].red", is(1));
        work.intakeSays("case-voided.v1", body -> {}).untilStage("VOIDED");
        lights("AREA", "area=330483106").then().body("lines.size()", is(0));
        overdue("area=330483106").then().body("items.size()", is(0)).body("next", nullValue());
    }

    private static TestCase dispatchedDue(String dueAt, String grid) {
        return TestCase.newCaseIn(grid)
                .filed()
                .dispatchSays(
                        "case-dispatched.v1",
                        body -> body.put("warnAt", "2017-07-01T01:00:00Z").put("dueAt", dueAt))
                .untilStage("DISPATCHED");
    }

    private static Response overdue(String filter) {
        return supervisor(People.COUNTY).get("/overdue?" + (filter.contains("limit") ? "" : "limit=200&") + filter);
    }

    private static Response lights(String by, String filter) {
        var answer = supervisor(People.COUNTY).get("/lights?by=" + by + "&" + filter.strip());
        answer.then().statusCode(200);
        return answer;
    }

    private static io.restassured.specification.RequestSpecification supervisor(String area) {
        return People.supervisor(area);
    }
}
