package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static io.gridcase.dispatch.running.Refusals.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 催办: the centre reminds, the department answers. */
@QuarkusTest
class SupervisionTest extends RunningDispatch {

    private static final String OF_CASE = "/assignments/{caseNumber}/supervisions";

    @Test
    void a_reminder_is_shown_told_to_everybody_and_answered_once() {
        var caseNumber = dispatchedCase();

        var reminder = remind(People.puyuanDispatcher(), caseNumber);
        reminder.then()
                .statusCode(200)
                .header("ETag", etag(caseNumber))
                .body("level", equalTo("REMIND"))
                .body("issuedBy", equalTo("py-dispatcher-1"))
                .body("answer", nullValue());
        show(caseNumber)
                .then()
                .body("sideFlows.reminderCount", equalTo(1))
                .body("sideFlows.unansweredSupervisionCount", equalTo(1));
        toldOnBothTopics(caseNumber);

        var id = reminder.jsonPath().getString("id");
        answer(People.municipalHandler(), caseNumber, id)
                .then()
                .statusCode(200)
                .header("ETag", etag(caseNumber))
                .body("answer.text", equalTo("明日修复"))
                .body("answer.department", equalTo("puyuan-municipal"));
        refused(answer(People.municipalColleague(), caseNumber, id), 409, "supervision-answered");
        show(caseNumber).then().body("sideFlows.unansweredSupervisionCount", equalTo(0));
        try (var events = reader(CASE_EVENTS)) {
            Contracts.assertValid(
                    "supervision-answered.v1",
                    events.awaitFirst("supervision-answered.v1", caseNumber).json());
        }
    }

    private static void toldOnBothTopics(String caseNumber) {
        try (var events = reader(CASE_EVENTS);
                var department = reader("department.puyuan-municipal.assignments")) {
            var told = events.awaitFirst("assignment-reminded.v1", caseNumber).json();
            Contracts.assertValid("assignment-reminded.v1", told);
            assertThat(department
                            .awaitFirst("assignment-reminded.v1", caseNumber)
                            .json())
                    .isEqualTo(told);
        }
    }

    @Test
    void nobody_reminds_twice_within_ten_minutes() {
        var caseNumber = dispatchedCase();
        remind(People.puyuanDispatcher(), caseNumber).then().statusCode(200);
        var version = etag(caseNumber);
        clock.set("2017-06-30T02:09:59Z");

        refused(remind(People.puyuanDispatcher(), caseNumber), 409, "reminded-already")
                .then()
                .body("againAt", equalTo("2017-06-30T02:10:00Z"));
        unchanged(caseNumber, "DISPATCHED", version);
        remind(People.countySupervisor(), caseNumber).then().statusCode(200);
        clock.set("2017-06-30T02:10:00Z");
        remind(People.puyuanDispatcher(), caseNumber).then().statusCode(200);

        as(People.municipalHandler())
                .get(OF_CASE, caseNumber)
                .then()
                .statusCode(200)
                .body("items.issuedBy", contains("py-dispatcher-1", "tx-supervisor-1", "py-dispatcher-1"));
    }

    @Test
    void pages_of_reminders_join() {
        var caseNumber = dispatchedCase();
        remind(People.puyuanDispatcher(), caseNumber).then().statusCode(200);
        remind(People.countySupervisor(), caseNumber).then().statusCode(200);

        var all = as(People.countySupervisor()).get(OF_CASE, caseNumber).jsonPath();
        var first = as(People.countySupervisor())
                .get(OF_CASE + "?limit=1", caseNumber)
                .jsonPath();
        var second = as(People.countySupervisor())
                .get(OF_CASE + "?limit=1&cursor=" + first.getString("next"), caseNumber)
                .jsonPath();

        assertThat(first.getString("items[0].id")).isEqualTo(all.getString("items[0].id"));
        assertThat(second.getString("items[0].id")).isEqualTo(all.getString("items[1].id"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void the_wrong_people_see_and_change_nothing() {
        var caseNumber = dispatchedCase();
        var id = remind(People.puyuanDispatcher(), caseNumber).jsonPath().getString("id");
        var version = etag(caseNumber);

        refused(remind(People.wuzhenDispatcher(), caseNumber), 404, "assignment-not-found");
        refused(remind(People.wuzhenSupervisor(), caseNumber), 404, "assignment-not-found");
        remind(People.municipalHandler(), caseNumber).then().statusCode(403);
        refused(answer(People.greeningHandler(), caseNumber, id), 404, "assignment-not-found");
        answer(People.puyuanDispatcher(), caseNumber, id).then().statusCode(403);
        as(People.greeningHandler()).get(OF_CASE, caseNumber).then().statusCode(404);
        as(People.wuzhenSupervisor()).get(OF_CASE, caseNumber).then().statusCode(404);
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void a_reminder_of_another_case_is_not_answered_under_this_one() {
        var other = dispatchedCase();
        var id = remind(People.puyuanDispatcher(), other).jsonPath().getString("id");

        refused(answer(People.municipalHandler(), dispatchedCase(), id), 404, "supervision-not-found");
    }

    @Test
    void only_a_department_that_has_something_to_do_is_reminded() {
        refused(remind(People.puyuanDispatcher(), handledCase()), 409, "illegal-transition");
        refused(remind(People.puyuanDispatcher(), unroutableCase()), 409, "illegal-transition");
    }

    @Test
    void an_old_version_or_none_is_refused() {
        var caseNumber = dispatchedCase();
        var old = etag(caseNumber);
        remind(People.puyuanDispatcher(), caseNumber).then().statusCode(200);
        // Whoever acts need not have seen that somebody reminds; what the department has done, one must.
        act(People.municipalHandler(), old, "accept", caseNumber, "{}").then().statusCode(200);

        refused(act(People.countySupervisor(), old, "remind", caseNumber, text()), 412, "stale-version");
        refused(
                as(People.countySupervisor())
                        .contentType("application/json")
                        .body(text())
                        .post("/assignments/{caseNumber}/remind", caseNumber),
                428,
                "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "[]", "", "{\"text\": \"  \"}", "{\"text\": 7}", "{\"text\": \"a\\u0000b\"}"})
    void a_malformed_reminder_is_refused(String body) {
        var caseNumber = dispatchedCase();

        act(People.puyuanDispatcher(), etag(caseNumber), "remind", caseNumber, body)
                .then()
                .statusCode(400);
        show(caseNumber).then().body("sideFlows.reminderCount", equalTo(0));
    }

    @Test
    void too_many_words_a_wrong_page_and_a_wrong_id_are_refused() {
        var caseNumber = dispatchedCase();

        act(People.puyuanDispatcher(), etag(caseNumber), "remind", caseNumber, Map.of("text", "长".repeat(1001)))
                .then()
                .statusCode(400);
        as(People.countySupervisor())
                .get(OF_CASE + "?limit=0", caseNumber)
                .then()
                .statusCode(400);
        as(People.countySupervisor())
                .get(OF_CASE + "?cursor=bm90IG91cnM", caseNumber)
                .then()
                .statusCode(422);
        answer(People.municipalHandler(), caseNumber, "7").then().statusCode(404);
    }

    @Test
    void the_list_knows_what_waits_for_an_answer() {
        var quiet = dispatchedCase();
        var reminded = dispatchedCase();
        remind(People.puyuanDispatcher(), reminded).then().statusCode(200);

        as(People.municipalHandler())
                .get("/assignments?supervised=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(reminded))
                .body("items.caseNumber", not(hasItem(quiet)));
    }

    private static Response remind(TestTokens person, String caseNumber) {
        return act(person, etag(caseNumber), "remind", caseNumber, text());
    }

    private static Response answer(TestTokens person, String caseNumber, String id) {
        return as(person)
                .header("If-Match", etag(caseNumber))
                .contentType("application/json")
                .body(Map.of("text", "明日修复"))
                .post(OF_CASE + "/{id}/answer", caseNumber, id);
    }

    private static Map<String, String> text() {
        return Map.of("text", "请尽快修复");
    }
}
