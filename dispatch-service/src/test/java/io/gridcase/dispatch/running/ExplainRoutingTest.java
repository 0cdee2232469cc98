package io.gridcase.dispatch.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is responsible and why, over the real matrix of Tongxiang. */
@QuarkusTest
class ExplainRoutingTest extends RunningDispatch {

    @Test
    void the_winner_is_told_with_what_it_beat() {
        explained(Map.of("kind", "COMPONENT", "class", "04002", "answer", "danger=wire"))
                .body("outcome", equalTo("ROUTED"))
                .body("ruleId", equalTo("C04002-330483101-wire"))
                .body("department", equalTo("puyuan-greening"))
                .body("assisting", contains("tx-power"))
                .body("rules.rule.ruleId", contains("C04002-330483101-wire", "C04002-330483101"))
                .body("rules.decides", contains(true, false))
                .body("rules.lostBy", contains(null, "ANSWER"));
    }

    @Test
    void a_rule_that_does_not_fit_says_in_what() {
        explained(Map.of("kind", "COMPONENT", "class", "04002"))
                .body("ruleId", equalTo("C04002-330483101"))
                .body("rules[1].failing", contains("ANSWER"))
                .body("rules[1].outcome", equalTo("does not fit: [ANSWER]"));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-22T13:59:00Z, puyuan-enforcement",
        "2026-11-22T14:00:00Z, tx-police",
        "2026-11-22T21:59:00Z, tx-police",
        "2026-11-22T22:00:00Z, puyuan-enforcement"
    })
    void the_night_is_the_citys(String at, String department) {
        explained(Map.of("kind", "INCIDENT", "class", "06029", "at", at)).body("department", equalTo(department));
    }

    @Test
    void an_agent_gets_the_case_of_its_owner() {
        explained(Map.of("kind", "COMPONENT", "class", "01008"))
                .body("department", equalTo("puyuan-municipal"))
                .body("owner", equalTo("tx-cable-tv"))
                .body("explanation", containsString("handled by its agent puyuan-municipal"));
    }

    @Test
    void ties_and_gaps_are_explained_too() {
        explained(Map.of("kind", "COMPONENT", "class", "04010"))
                .body("outcome", equalTo("TIED_RULES"))
                .body("department", nullValue())
                .body("rules.decides", contains(true, true));
        explained(Map.of("kind", "INCIDENT", "class", "10002"))
                .body("outcome", equalTo("NO_RULE"))
                .body("rules", empty());
    }

    @Test
    void a_rule_is_shown_with_all_its_editions() {
        as(People.puyuanDispatcher())
                .get("/routing/rules/I06048-330483101-2")
                .then()
                .statusCode(200)
                .body("rule.condition", hasItem(2));
        as(People.puyuanDispatcher()).get("/routing/rules/no-such").then().statusCode(404);
        as(People.puyuanDispatcher()).get("/routing/rules/%2e%2e").then().statusCode(400);
    }

    @Test
    void a_dispatcher_of_wuzhen_learns_nothing_about_puyuan() {
        ask(People.wuzhenDispatcher(), Map.of("kind", "COMPONENT", "class", "04010"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:gridcase:problem:place-out-of-reach"));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "kind, EVENT, 400",
        "class, 0601, 400",
        "place, 330483, 400",
        "place, 33048310101800!, 400",
        "condition, 0, 400",
        "condition, two, 400",
        "answer, stone, 400",
        "at, yesterday, 422"
    })
    void nonsense_is_refused(String parameter, String value, int status) {
        var question = new HashMap<String, Object>(Map.of("kind", "COMPONENT", "class", "04010"));
        question.put(parameter, value);

        ask(People.puyuanDispatcher(), question).then().statusCode(status).contentType("application/problem+json");
    }

    private static ValidatableResponse explained(Map<String, ?> question) {
        return ask(People.countySupervisor(), question).then().statusCode(200);
    }

    private static Response ask(TestTokens person, Map<String, ?> question) {
        var request = as(person);
        if (!question.containsKey("place")) {
            request.queryParam("place", "330483101018001");
        }
        return request.queryParams(question).get("/routing/explain");
    }
}
