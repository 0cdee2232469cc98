package io.gridcase.dispatch.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A day of its own, on which three cases were filed, replayed through drafts. */
@QuarkusTest
class WhatIfTest extends RunningDispatch {

    private static final String HEADER = "rule_id,kind,code,condition_no,area_prefix,department,valid_from,valid_to\n";
    private static final String KERBS = "A,INCIDENT,06050,,330483101,puyuan-municipal,2016-01-01,\n";

    @Test
    void a_draft_says_who_gains_who_loses_and_what_would_wait() {
        plant("2019-03-01");

        whatIf(
                        People.puyuanDispatcher(),
                        "2019-03-01",
                        KERBS + "B,INCIDENT,06050,1,330483101,puyuan-greening,2016-01-01,\n")
                .statusCode(200)
                .body("cases", equalTo(3))
                .body("changed", equalTo(2))
                .body("heldBefore", equalTo(0))
                .body("heldAfter", equalTo(1))
                .body("departments.department", contains("puyuan-greening", "puyuan-municipal", "puyuan-sanitation"))
                .body("departments.before", contains(0, 2, 1))
                .body("departments.after", contains(1, 1, 0))
                .body("departments.gained", contains(1, 0, 0))
                .body("departments.lost", contains(0, 1, 1))
                .body("changes.items.before.department", contains("puyuan-municipal", "puyuan-sanitation"))
                .body("changes.items.after.department", contains("puyuan-greening", null))
                .body("changes.items[1].after.explanation", containsString("no rule for INCIDENT 06010"));
    }

    @Test
    void the_changed_cases_are_shown_page_by_page() {
        plant("2019-03-02");
        var first = whatIf(
                        People.puyuanDispatcher(),
                        "2019-03-02",
                        "Z,INCIDENT,06051,,330483,tx-fire,2016-01-01,\n",
                        "1",
                        "")
                .statusCode(200)
                .body("changed", equalTo(3))
                .body("changes.items.size()", equalTo(1))
                .extract();

        whatIf(
                        People.puyuanDispatcher(),
                        "2019-03-02",
                        "Z,INCIDENT,06051,,330483,tx-fire,2016-01-01,\n",
                        "2",
                        first.path("changes.next"))
                .statusCode(200)
                .body("changed", equalTo(3))
                .body("changes.items.size()", equalTo(2))
                .body("changes.items.filedAt", contains("2019-03-02T02:00:00Z", "2019-03-02T03:00:00Z"))
                .body("changes.next", nullValue());
    }

    @Test
    void nothing_is_changed_by_it() {
        var caseNumber = filed("2019-03-03T01:00:00Z", "06050", 1);
        var before = etag(caseNumber);

        whatIf(People.puyuanDispatcher(), "2019-03-03", "Z,INCIDENT,06050,,330483,tx-fire,2016-01-01,\n")
                .statusCode(200)
                .body("changed", equalTo(1));

        show(caseNumber).then().header("ETag", equalTo(before)).body("department", equalTo("puyuan-municipal"));
        as(People.puyuanDispatcher()).get("/routing/rules/Z").then().statusCode(404);
    }

    @Test
    void cases_of_other_areas_do_not_count() {
        filed("2019-03-04T01:00:00Z", "06050", 1);

        whatIf(People.wuzhenDispatcher(), "2019-03-04", KERBS)
                .statusCode(200)
                .body("cases", equalTo(0))
                .body("departments", empty());
    }

    @Test
    void a_draft_that_is_wrong_and_a_period_that_is_none_are_refused() {
        whatIf(People.puyuanDispatcher(), "2019-03-05", "A,INCIDENT,06050,9,330483101,puyuan-municipal,2016-01-01,\n")
                .statusCode(422)
                .body("errors.column", contains("condition_no"));
        as(People.puyuanDispatcher())
                .contentType("text/csv")
                .body(HEADER + KERBS)
                .post("/routing/what-if?from=2019-03-05T00:00:00Z")
                .then()
                .statusCode(400);
        whatIf(People.puyuanDispatcher(), "2019-03-05", KERBS, "1", "nonsense").statusCode(422);
    }

    private void plant(String day) {
        filed(day + "T01:00:00Z", "06050", 1);
        filed(day + "T02:00:00Z", "06050", 2);
        filed(day + "T03:00:00Z", "06010", 1);
    }

    private String filed(String at, String classCode, int condition) {
        var caseNumber =
                file(body -> body.put("filedAt", at).put("classCode", classCode).put("conditionNo", condition));
        awaitState(caseNumber, "DISPATCHED");
        return caseNumber;
    }

    private static ValidatableResponse whatIf(TestTokens person, String day, String rules) {
        return whatIf(person, day, rules, "50", "");
    }

    private static ValidatableResponse whatIf(
            TestTokens person, String day, String rules, String limit, String cursor) {
        return as(person)
                .contentType("text/csv")
                .body((HEADER + rules).getBytes(StandardCharsets.UTF_8))
                .queryParam("from", day + "T00:00:00Z")
                .queryParam("to", day + "T23:59:59Z")
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .post("/routing/what-if")
                .then();
    }
}
