package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that was suspended over New Year, reworked twice, returned once and closed late, worked out by hand. */
@QuarkusTest
class EvaluationTest extends ClosureTest {

    private static final String HESHAN = "330483104";
    private static final String GRID = HESHAN + "001001";

    private static volatile NewYearCase shared;

    @Inject
    TestClock clock;

    @BeforeEach
    void a_case_is_suspended_over_new_year_reworked_twice_returned_once_and_closed_late() {
        if (shared == null) {
            shared = new NewYearCase(GRID, clock).happen();
        }
        clock.set("2020-06-01T00:00:00Z");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set("2017-07-04T01:00:00Z");
    }

    /**
     * December ends while the clock stands still, so nothing is due and nothing is to be closed. In January the answer that
     * stands is that of the 8th, four days late; on the 4th itself it was in time; in the first week, which ends on the
     * 6th, it was the one of the 6th, late, with one rework so far.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12    | FILED 1, FILED_IN_TIME 1, FILED_RIGHTLY 1, REPORTED 1, REPORTED_RIGHTLY 1, DISPATCHED 2, DISPATCHED_IN_TIME 2, DISPATCHED_RIGHTLY 1, RETURNED 1, SUSPENDED 1, OPEN 1, PAUSED 1
            2018       | FILED 1, FILED_IN_TIME 1, FILED_RIGHTLY 1, REPORTED 1, REPORTED_RIGHTLY 1, DISPATCHED 2, DISPATCHED_IN_TIME 2, DISPATCHED_RIGHTLY 1, RETURNED 1, SUSPENDED 1, OPEN 1, PAUSED 1
            2018-12-25 | OPEN 1
            2019-01-04 | DUE 1, DUE_HANDLED 1, DUE_ON_TIME 1, HANDLED 1, HANDLED_ON_TIME 1, SHOULD_CLOSE 1, NOT_CLOSED 1, OPEN 1
            2019-01-05 | REWORKS 1, VERIFIED 1, VERIFIED_UNDER_LIMIT 1, OVERDUE 1, SHOULD_CLOSE 1, NOT_CLOSED 1, OPEN 1
            2019-W01   | DUE 1, DUE_HANDLED 1, HANDLED 1, HANDLED_LATE 1, SHOULD_CLOSE 1, NOT_CLOSED 1, REWORKS 1, VERIFIED 1, VERIFIED_UNDER_LIMIT 1, OPEN 1
            2019-01    | DUE 1, DUE_HANDLED 1, HANDLED 1, HANDLED_LATE 1, SHOULD_CLOSE 1, CLOSED 1, CLOSED_LATE 1, REWORKS 2, VERIFIED 3, VERIFIED_UNDER_LIMIT 3, VERIFIED_IN_TIME 1, STRUCK_OFF 1
            2019       | DUE 1, DUE_HANDLED 1, HANDLED 1, HANDLED_LATE 1, SHOULD_CLOSE 1, CLOSED 1, CLOSED_LATE 1, REWORKS 2, VERIFIED 3, VERIFIED_UNDER_LIMIT 3, VERIFIED_IN_TIME 1, STRUCK_OFF 1
            2019-Q2    | ''
            """)
    void a_town_has_these_figures(String period, String figures) {
        assertThat(figures("TOWN", HESHAN, period)).isEqualTo(expected(figures));
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 330483", "VILLAGE, 330483104001", "GRID, 330483104001001"})
    void every_level_adds_up_what_lies_below_it(String units, String unit) {
        Map<String, Integer> found = of(units, unit, "2019-01");

        assertThat(found).containsEntry("CLOSED_LATE", 1).containsEntry("REWORKS", 2);
    }

    @Test
    void each_department_has_what_was_its_own() {
        assertThat(figures("DEPARTMENT", "puyuan-greening", "2018-12"))
                .isEqualTo(expected("DISPATCHED 1, DISPATCHED_IN_TIME 1, RETURNED 1"));
        assertThat(figures("DEPARTMENT", "puyuan-municipal", "2018-12"))
                .isEqualTo(expected(
                        "DISPATCHED 1, DISPATCHED_IN_TIME 1, DISPATCHED_RIGHTLY 1, SUSPENDED 1, OPEN 1, PAUSED 1"));
        assertThat(figures("DEPARTMENT", "puyuan-municipal", "2019"))
                .isEqualTo(expected("DUE 1, DUE_HANDLED 1, HANDLED 1, HANDLED_LATE 1, SHOULD_CLOSE 1, CLOSED 1,"
                        + " CLOSED_LATE 1, REWORKS 2, STRUCK_OFF 1"));
    }

    @Test
    void people_have_what_they_did() {
        assertThat(figures("INSPECTOR", "py-inspector-1", "2018-12"))
                .isEqualTo(expected("REPORTED 1, REPORTED_RIGHTLY 1"));
        assertThat(figures("INSPECTOR", "py-inspector-3", "2019-01"))
                .isEqualTo(expected("VERIFIED 3, VERIFIED_UNDER_LIMIT 3, VERIFIED_IN_TIME 1"));
        assertThat(figures("DISPATCHER", "tx-dispatcher-1", "2018-12"))
                .isEqualTo(expected("DISPATCHED 2, DISPATCHED_IN_TIME 2, DISPATCHED_RIGHTLY 1"));
    }

    @Test
    void without_anything_to_divide_by_there_is_no_ratio() {
        asked("TOWN", "2018-12", HESHAN)
                .body("items.find { it.unit == '%s' }.ratios.CLOSING_RATE.denominator".formatted(HESHAN), is(0))
                .body("items.find { it.unit == '%s' }.ratios.CLOSING_RATE.ratio".formatted(HESHAN), nullValue());
    }

    @Test
    void each_figure_leads_to_its_cases() {
        cases("TOWN/%s/REWORKS".formatted(HESHAN), "2019-01", People.COUNTY)
                .body("items.caseNumber", contains(shared.number()))
                .body("items.times", contains(2))
                .body("next", nullValue());
        cases("DEPARTMENT/puyuan-municipal/OVERDUE", "2019-01-05", HESHAN)
                .body("items.caseNumber", contains(shared.number()));
        cases("TOWN/%s/CLOSED".formatted(HESHAN), "2018-12", People.COUNTY).body("items", empty());
    }

    /** Late, so nothing of what is for being on time; two reworks; the arithmetic stands in the test of the schemes. */
    @ParameterizedTest
    @CsvSource({
        "national-department, 2019-01, puyuan-municipal, 40.0, D, YELLOW",
        "national-department, 2019, puyuan-municipal, 40.0, D, YELLOW",
        "national-department, 2018-12, puyuan-municipal, ,,",
        "solving-department, 2019-01, puyuan-municipal, 100.0, A,",
        "points-department, 2019-01, puyuan-municipal, 49.6, D, YELLOW",
        "national-town, 2019-01, 330483104, 55.56, D, YELLOW",
        "solving-town, 2019-01, 330483104, 100.0, A,",
        "points-town, 2019-01, 330483104, 49.6, D, YELLOW",
        "national-dispatcher, 2018-12, tx-dispatcher-1, 60.0, C, BLUE",
        "national-inspector, 2018-12, py-inspector-1, 100.0, A,",
        "national-inspector, 2019-01, py-inspector-3, ,,"
    })
    void every_scheme_scores_it(String scheme, String period, String unit, Float score, String grade, String board) {
        var found = "groups.units.flatten().find { it.unit == '%s' }".formatted(unit);

        People.supervisor(People.COUNTY)
                .get("/evaluation-schemes/%s/ranking?period=%s&area=%s".formatted(scheme, period, HESHAN))
                .then()
                .statusCode(200)
                .body(found + ".score", is(score))
                .body(found + ".grade", is(grade))
                .body(found + ".board", is(board))
                .body(found + ".rank", score == null ? nullValue() : is(1));
    }

    @Test
    void the_city_shows_its_schemes() {
        People.supervisor(People.PUYUAN)
                .get("/evaluation-schemes")
                .then()
                .statusCode(200)
                .body("find { it.scheme == 'points-town' }.doubled", is(true))
                .body(
                        "find { it.scheme == 'national-department' }.parts.measure",
                        contains("DISPATCHED", "CLOSING_RATE", "ON_TIME_HANDLING_RATE", "REWORK_RATE"));
        People.supervisor(People.PUYUAN)
                .get("/evaluation-schemes/beauty/ranking?period=2019")
                .then()
                .statusCode(404);
    }

    @Test
    void another_town_sees_nothing_of_it() {
        cases("TOWN/%s/REWORKS".formatted(HESHAN), "2019-01", People.PUYUAN).body("items", empty());
        cases("DEPARTMENT/puyuan-municipal/REWORKS", "2019-01", People.PUYUAN).body("items", empty());
        People.supervisor(People.PUYUAN)
                .get("/evaluations/TOWN?period=2019-01&area=" + HESHAN)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "/evaluations/TOWN, 400",
        "/evaluations/TOWN?period=2019-13, 422",
        "/evaluations/TOWN?period=2019&area=3304'--, 400",
        "/evaluations/HAMLET?period=2019, 404",
        "/evaluations/TOWN/330483104/CLOSED/cases?period=2019&cursor=x, 422",
        "/evaluations/TOWN/330483104/CLOSED/cases?period=2019&limit=201, 400",
        "/evaluations/TOWN/330483104/BEAUTY/cases?period=2019, 404",
        "/evaluations/DEPARTMENT/puyuan-municipal/FILED/cases?period=2019, 422"
    })
    void what_cannot_be_is_refused(String path, int status) {
        People.supervisor(People.COUNTY).get(path).then().statusCode(status).contentType("application/problem+json");
    }

    private Map<String, Integer> figures(String units, String unit, String period) {
        var found = of(units, unit, period);
        var some = found == null ? new TreeMap<String, Integer>() : new TreeMap<>(found);
        some.values().removeIf(count -> count == 0);
        return some;
    }

    private static Map<String, Integer> of(String units, String unit, String period) {
        return asked(units, period, HESHAN).extract().path("items.find { it.unit == '%s' }?.figures".formatted(unit));
    }

    private static ValidatableResponse asked(String units, String period, String area) {
        return People.supervisor(People.COUNTY)
                .get("/evaluations/%s?period=%s&area=%s".formatted(units, period, area))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse cases(String figure, String period, String area) {
        return People.supervisor(area)
                .get("/evaluations/%s/cases?period=%s".formatted(figure, period))
                .then()
                .statusCode(200);
    }

    private static Map<String, Integer> expected(String figures) {
        var expected = new LinkedHashMap<String, Integer>();
        for (var figure : figures.isBlank() ? new String[0] : figures.split(", ?")) {
            expected.put(
                    figure.strip().split(" ")[0],
                    Integer.parseInt(figure.strip().split(" ")[1]));
        }
        return new TreeMap<>(expected);
    }
}
