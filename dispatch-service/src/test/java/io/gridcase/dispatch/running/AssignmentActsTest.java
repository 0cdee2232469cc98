package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static io.gridcase.dispatch.running.Refusals.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a handler may do, and every way in which it can be refused. */
@QuarkusTest
class AssignmentActsTest extends RunningDispatch {

    @Test
    void accepting_answers_the_new_state_and_version() {
        var caseNumber = dispatchedCase();
        var before = etag(caseNumber);

        var answer = accept(People.municipalHandler(), caseNumber, before);

        answer.then()
                .statusCode(200)
                .header("ETag", not(before))
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedBy", equalTo("py-municipal-1"))
                .body("acceptedAt", equalTo(FOUNDING_INSTANT));
        assertThat(answer.header("ETag")).isEqualTo(etag(caseNumber));
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.jsonPath().getLong("version") + "\"");
    }

    @Test
    void handling_is_told_with_note_and_photo() {
        var caseNumber = acceptedCase();
        var photo = photo();
        clock.set("2017-07-03T07:30:00Z");

        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"))
                .body("handling.photos", contains(photo))
                .body("light", equalTo("GREEN"));
        try (var events = reader(CASE_EVENTS)) {
            var handled = events.awaitFirst("assignment-handled.v1", caseNumber).json();
            Contracts.assertValid("assignment-handled.v1", handled);
            assertThat(handled.get("handledAt").textValue()).isEqualTo("2017-07-03T07:30:00Z");
            assertThat(handled.get("photos").get(0).textValue()).isEqualTo(photo);
        }
    }

    @Test
    void the_clock_of_the_department_stops_at_its_answer() {
        var caseNumber = handledCase();

        clock.set("2017-08-01T02:00:00Z");

        show(caseNumber).then().body("light", equalTo("GREEN")).body("remainingWorkingMinutes", equalTo(2400));
    }

    @Test
    void a_returned_case_is_gone_from_the_department_and_waits_again() {
        var caseNumber = dispatchedCase();

        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber))
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_DISPATCH"))
                .body("department", nullValue())
                .body("dueAt", nullValue())
                .body("hold.reason", equalTo("RETURNED"))
                .body("returnCount", equalTo(1))
                .body("returns.reason", contains("该路段由开发商养护"));
        as(People.municipalHandler()).get("/assignments/" + caseNumber).then().statusCode(404);
        try (var events = reader(CASE_EVENTS)) {
            var returned =
                    events.awaitFirst("assignment-returned.v1", caseNumber).json();
            Contracts.assertValid("assignment-returned.v1", returned);
            assertThat(returned.get("returnCount").intValue()).isOne();
        }
    }

    @Test
    void another_department_s_assignment_does_not_exist() {
        var caseNumber = dispatchedCase();
        var version = etag(caseNumber);

        as(People.greeningHandler()).get("/assignments/" + caseNumber).then().statusCode(404);
        refused(accept(People.greeningHandler(), caseNumber, version), 404, "assignment-not-found");
        refused(giveBack(People.greeningHandler(), caseNumber, version), 404, "assignment-not-found");
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void a_handler_without_a_department_reaches_nothing() {
        var caseNumber = dispatchedCase();
        var nobody = People.withOnly("handler").withDepartment("");

        as(nobody).get("/assignments/" + caseNumber).then().statusCode(404);
        as(nobody).get("/assignments").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_supervisor_of_wuzhen_sees_nothing_of_puyuan() {
        var caseNumber = dispatchedCase();

        as(People.wuzhenSupervisor()).get("/assignments/" + caseNumber).then().statusCode(404);
        as(People.wuzhenSupervisor())
                .get("/assignments?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(caseNumber)));
    }

    @Test
    void an_act_out_of_turn_is_refused() {
        var caseNumber = dispatchedCase();
        var version = etag(caseNumber);

        refused(handle(People.municipalHandler(), caseNumber, version, photo()), 409, "illegal-transition")
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("allowed", hasItems("ACCEPT", "RETURN", "REASSIGN"));
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void an_act_on_an_older_version_gets_the_present_state() {
        var caseNumber = dispatchedCase();
        var old = etag(caseNumber);
        accept(People.municipalHandler(), caseNumber, old).then().statusCode(200);

        refused(giveBack(People.municipalColleague(), caseNumber, old), 412, "stale-version")
                .then()
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void an_act_needs_a_version() {
        var caseNumber = dispatchedCase();

        refused(
                as(People.municipalHandler()).post("/assignments/{caseNumber}/accept", caseNumber),
                428,
                "precondition-required");
        refused(accept(People.municipalHandler(), caseNumber, "W/\"1\""), 422, "malformed-entity-tag");
    }

    @Test
    void an_unknown_case_is_not_found() {
        refused(accept(People.municipalHandler(), newCaseNumber(), "\"0\""), 404, "assignment-not-found");
        refused(accept(People.municipalHandler(), "12", "\"0\""), 404, "not-found");
    }
}
