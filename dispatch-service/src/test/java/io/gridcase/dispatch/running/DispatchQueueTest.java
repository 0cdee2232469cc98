package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no rule can dispatch waits for a person, with the reason. */
@QuarkusTest
class DispatchQueueTest extends RunningDispatch {

    @Test
    void a_case_that_no_rule_fits_waits() {
        var caseNumber = unroutableCase();

        inQueue(caseNumber, "NO_RULE");
        show(caseNumber)
                .then()
                .body("hold.explanation", equalTo("no rule for INCIDENT 09999 in 330483101018001"))
                .body("hold.since", equalTo(FOUNDING_INSTANT))
                .body("hold.candidates", empty())
                .body("light", equalTo("NONE"));
        held(caseNumber, "NO_RULE");
    }

    @Test
    void a_case_that_two_rules_fit_waits_with_both() {
        var caseNumber = file(body -> body.put("classKind", "COMPONENT").put("classCode", "04010"));
        awaitState(caseNumber, "AWAITING_DISPATCH");

        inQueue(caseNumber, "TIED_RULES");
        show(caseNumber).then().body("hold.candidates.department", contains("puyuan-greening", "puyuan-municipal"));
        held(caseNumber, "TIED_RULES");
    }

    @Test
    void a_deadline_in_an_unknown_year_is_not_guessed() {
        clock.set("2026-12-31T09:00:00Z");
        var caseNumber = file(same -> {});
        awaitState(caseNumber, "AWAITING_DISPATCH");

        inQueue(caseNumber, "CALENDAR_NOT_LOADED");
        held(caseNumber, "CALENDAR_NOT_LOADED");
        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-municipal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gridcase:problem:calendar-not-loaded"))
                .body("year", equalTo(2027));
        awaitState(caseNumber, "AWAITING_DISPATCH");
    }

    @Test
    void a_condition_without_a_limit_has_no_deadline() {
        var caseNumber = file(body -> body.put("conditionNo", 99));

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("dueAt", nullValue())
                .body("remainingWorkingMinutes", nullValue())
                .body("light", equalTo("NONE"))
                .body("why.department.ruleId", equalTo("I06050-330483101"))
                .body("why.deadline", nullValue());
    }

    @Test
    void the_dispatcher_decides() {
        var caseNumber = unroutableCase();
        clock.set("2017-06-30T03:00:00Z");

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("round", equalTo(1))
                .body("hold", nullValue())
                .body("why.department.ruleId", nullValue())
                .body("why.department.dispatchedBy", equalTo("py-dispatcher-1"));
        try (var events = reader(CASE_EVENTS);
                var assignments = reader("department.puyuan-greening.assignments")) {
            var dispatched = events.awaitFirst("case-dispatched.v1", caseNumber).json();
            Contracts.assertValid("case-dispatched.v1", dispatched);
            assertThat(dispatched.get("dispatchedBy").textValue()).isEqualTo("py-dispatcher-1");
            Contracts.assertValid(
                    "assignment-issued.v1",
                    assignments.awaitFirst("assignment-issued.v1", caseNumber).json());
        }
    }

    @Test
    void a_new_dispatch_starts_a_new_deadline_and_the_way_of_the_case_is_kept() {
        var caseNumber = dispatchedCase();
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        inQueue(caseNumber, "RETURNED");
        clock.set("2017-07-03T02:00:00Z");

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("returnCount", equalTo(1))
                .body("returns.department", contains("puyuan-municipal"))
                .body("dispatchedAt", equalTo("2017-07-03T02:00:00Z"))
                .body("dueAt", equalTo("2017-07-10T02:00:00Z"));
        try (var assignments = reader("department.puyuan-greening.assignments")) {
            assertThat(assignments
                            .awaitFirst("assignment-issued.v1", caseNumber)
                            .json()
                            .get("round")
                            .intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_dispatcher_of_wuzhen_neither_sees_nor_dispatches_what_waits_in_puyuan() {
        var caseNumber = unroutableCase();

        as(People.wuzhenDispatcher())
                .get("/dispatch-queue?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(caseNumber)));
        dispatch(People.wuzhenDispatcher(), caseNumber, etag(caseNumber), "wuzhen-municipal")
                .then()
                .statusCode(404);
        awaitState(caseNumber, "AWAITING_DISPATCH");
    }

    @Test
    void a_department_that_does_not_exist_cannot_be_made_responsible() {
        var caseNumber = unroutableCase();
        var version = etag(caseNumber);

        dispatch(People.puyuanDispatcher(), caseNumber, version, "no-such-department")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:unknown-department"));
        dispatch(People.puyuanDispatcher(), caseNumber, version, "Not A Code")
                .then()
                .statusCode(400);
        act(People.puyuanDispatcher(), version, "dispatch", caseNumber, Map.of())
                .then()
                .statusCode(400);
        show(caseNumber).then().header("ETag", version);
    }

    @Test
    void what_is_dispatched_cannot_be_dispatched_again() {
        var caseNumber = dispatchedCase();

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gridcase:problem:illegal-transition"));
    }

    @Test
    void the_queue_is_paged_and_filtered() {
        var first = unroutableCase();
        var second = unroutableCase();

        var page = as(People.puyuanDispatcher()).get("/dispatch-queue?reason=NO_RULE&limit=1");
        page.then().statusCode(200).body("items.size()", equalTo(1));
        var rest = as(People.puyuanDispatcher())
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get("/dispatch-queue?reason=NO_RULE&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(page.jsonPath().getString("items[0].caseNumber"))))
                .extract()
                .jsonPath()
                .getList("items.caseNumber", String.class);
        assertThat(rest).contains(second).doesNotContainSequence(second, first);
        as(People.puyuanDispatcher()).get("/dispatch-queue?reason=LAZY").then().statusCode(400);
        as(People.puyuanDispatcher())
                .get("/dispatch-queue?cursor=nonsense")
                .then()
                .statusCode(422);
    }

    private static void inQueue(String caseNumber, String reason) {
        as(People.puyuanDispatcher())
                .get("/dispatch-queue?limit=200&reason=" + reason)
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(caseNumber));
    }

    private static void held(String caseNumber, String reason) {
        try (var events = reader(CASE_EVENTS)) {
            var held = events.awaitFirst("dispatch-held.v1", caseNumber).json();
            Contracts.assertValid("dispatch-held.v1", held);
            assertThat(held.get("reason").textValue()).isEqualTo(reason);
        }
    }
}
