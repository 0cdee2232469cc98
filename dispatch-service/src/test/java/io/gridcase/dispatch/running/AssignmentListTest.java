package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work lists: who sees what, in which order. */
@QuarkusTest
class AssignmentListTest extends RunningDispatch {

    @Test
    void a_handler_sees_only_what_the_own_department_has_a_part_in() {
        var caseNumber = dispatchedCase();

        as(People.municipalHandler())
                .get("/assignments?open=true&limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.department != 'puyuan-municipal' && !it.assisting.contains('puyuan-municipal') }",
                        empty())
                .body("items.state", not(hasItem("HANDLED")));
        assertThat(numbers(People.municipalHandler(), "open=true")).contains(caseNumber);
        assertThat(numbers(People.greeningHandler(), "")).doesNotContain(caseNumber);
        assertThat(numbers(People.greeningHandler(), "department=puyuan-municipal"))
                .doesNotContain(caseNumber);
    }

    @Test
    void the_most_urgent_comes_first_and_those_without_a_deadline_last() {
        var unlimited = file(body -> body.put("conditionNo", 99));
        awaitState(unlimited, "DISPATCHED");
        clock.set("2017-06-30T03:00:00Z");
        var later = dispatchedCase();
        clock.set("2017-06-30T02:30:00Z");
        var sooner = dispatchedCase();

        assertThat(numbers(People.countySupervisor(), "department=puyuan-municipal"))
                .containsSubsequence(sooner, later, unlimited);
    }

    @Test
    void pages_join_without_gap_or_repetition() {
        for (int i = 0; i < 3; i++) {
            dispatchedCase();
        }
        awaitState(file(body -> body.put("conditionNo", 99)), "DISPATCHED");
        var paged = new ArrayList<String>();
        JsonPath page = page("/assignments?limit=2");
        paged.addAll(page.getList("items.caseNumber", String.class));
        while (page.getString("next") != null) {
            page = page("/assignments?limit=2&cursor=" + page.getString("next"));
            paged.addAll(page.getList("items.caseNumber", String.class));
        }

        assertThat(paged).doesNotHaveDuplicates().isEqualTo(numbers(People.countySupervisor(), ""));
    }

    @Test
    void lights_and_states_filter() {
        var overdue = dispatchedCase();
        var answered = handledCase();
        clock.set("2017-07-07T03:00:00Z");
        var fresh = dispatchedCase();

        assertThat(numbers(People.countySupervisor(), "light=RED"))
                .contains(overdue)
                .doesNotContain(answered, fresh);
        assertThat(numbers(People.countySupervisor(), "light=GREEN"))
                .contains(answered, fresh)
                .doesNotContain(overdue);
        assertThat(numbers(People.countySupervisor(), "state=HANDLED"))
                .contains(answered)
                .doesNotContain(overdue, fresh);
        assertThat(numbers(People.countySupervisor(), "state=HANDLED&open=true"))
                .isEmpty();
        clock.set("2017-07-06T03:00:00Z");
        assertThat(numbers(People.countySupervisor(), "light=YELLOW")).contains(overdue);
        assertThat(numbers(People.countySupervisor(), "light=NONE")).doesNotContain(overdue, answered, fresh);
    }

    @Test
    void somebody_with_two_duties_sees_what_either_shows() {
        var routed = dispatchedCase();
        var waiting = unroutableCase();
        var both = TestTokens.of("py-dispatcher-2")
                .withRoles("dispatcher", "handler")
                .withAreas("330483100")
                .withDepartment("puyuan-municipal");

        assertThat(numbers(both, "")).contains(routed).doesNotContain(waiting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "limit=many", "state=LOST", "light=BLUE", "department=Puyuan%20Municipal"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as(People.countySupervisor())
                .get("/assignments?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "%25%25", "bm90IGEgdGltZR8x"})
    void a_cursor_of_one_s_own_making_is_refused(String cursor) {
        as(People.countySupervisor())
                .get("/assignments?cursor=" + cursor)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:malformed-cursor"));
    }

    @Test
    void departments_are_listed_for_everybody_who_is_signed_in() {
        as(TestTokens.of("py-inspector-1"))
                .get("/departments?limit=200")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("puyuan-municipal", "tx-water"));
        var next = as(TestTokens.of("py-inspector-1"))
                .get("/departments?limit=1")
                .jsonPath()
                .getString("next");
        as(TestTokens.of("py-inspector-1"))
                .get("/departments?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private static List<String> numbers(TestTokens person, String query) {
        return as(person)
                .get("/assignments?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.caseNumber", String.class);
    }

    private static JsonPath page(String path) {
        return as(People.countySupervisor()).get(path).jsonPath();
    }
}
